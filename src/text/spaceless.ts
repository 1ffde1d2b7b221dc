/** Thai, Chinese, Japanese and Korean letters: no spaces between them show where a word begins or ends. */
export const SPACELESS = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Chinese, Japanese and Korean letters. */
export const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
