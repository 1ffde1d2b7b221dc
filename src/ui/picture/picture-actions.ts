import type { Box } from '@/report/box';
import type { HandedPicture, JudgedPicture, PictureAbout, ReadPicture } from '@/report/picture';
import type { SettingsActions } from '../page-actions';

/** Why a picture wasn't read. */
export type Refusal = 'not-picture' | 'too-large' | 'too-slow';

export class PictureRefused extends Error {
  override name = 'PictureRefused';
  constructor(
    readonly why: Refusal,
    /** How large the picture is, if that is the reason. */
    readonly megapixels = 0,
  ) {
    super(`the picture is refused: ${why}`);
  }
}

/** A picture that the browser can show. */
export interface OpenedPicture {
  /** Its address within this page. */
  url: string;
  /** In its own pixels. */
  width: number;
  height: number;
}

/** The progress of reading: another picture is read first, or this share of this one is done (0–1). */
export type Progress = 'queued' | number;

/** All that the picture page can do outside its own window. */
export interface PictureActions extends Pick<SettingsActions, 'watchSettings'> {
  /** What the page was opened with; null if nothing. `lost`: there was a picture, but it didn't arrive. */
  takeHanded(): Promise<HandedPicture | 'lost' | null>;
  /** Throws `PictureRefused`. */
  open(picture: Blob | string): Promise<OpenedPicture>;
  /** Frees the memory of a picture. */
  close(picture: OpenedPicture): void;
  /** Reads a part of a picture, in shares of its width and height. Throws `PictureRefused` and the signal's reason. */
  read(
    picture: OpenedPicture,
    part: Box,
    options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
  ): Promise<ReadPicture>;
  judge(about: PictureAbout, read: ReadPicture): Promise<JudgedPicture>;
  /** Judges the text as the person corrected it. */
  judgeCorrected(about: PictureAbout, read: ReadPicture, text: string): Promise<JudgedPicture>;
  copy(text: string): Promise<void>;
}
