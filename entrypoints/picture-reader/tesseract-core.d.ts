declare module 'tesseract.js-core/tesseract-core-simd-lstm' {
  import type { TesseractFactory } from '@/picture/tesseract';

  const factory: TesseractFactory;
  export default factory;
}
