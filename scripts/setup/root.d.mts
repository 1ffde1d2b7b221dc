/** The checkout's folder. */
export const root: string;
