/** How a person may have the marks drawn. */

export const markStyles = ['both', 'line'] as const;
export const markStrengths = ['soft', 'normal', 'strong'] as const;

export type MarkStyle = (typeof markStyles)[number];
export type MarkStrength = (typeof markStrengths)[number];

export interface MarkLook {
  /** A line under the words with a tint behind them, or the line alone. */
  style: MarkStyle;
  strength: MarkStrength;
}

export const defaultMarkLook: MarkLook = { style: 'both', strength: 'normal' };
