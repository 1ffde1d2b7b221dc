import type { Box } from '@/report/box';
import type { Grey } from './grey';

/** A word as the engine read it. */
export interface OcrWord {
  text: string;
  /** How sure the engine is, 0–100. */
  confidence: number;
  /** In pixels of the picture that was given. */
  box: Box;
}

export interface OcrLine {
  words: OcrWord[];
}

/** Turns pictures into words, one picture at a time. */
export interface OcrEngine {
  /** The lines in reading order. Rejects with the signal's reason where it was aborted before the work began. */
  recognise(grey: Grey, signal: AbortSignal): Promise<OcrLine[]>;
  /** Frees the memory; the engine can't be used afterwards. */
  close(): Promise<void>;
}
