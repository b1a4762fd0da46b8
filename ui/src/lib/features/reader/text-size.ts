// Sizes of the handbook's text in pixels at 100 %.

export const SMALLEST = 16;
export const LARGEST = 24;

/** A size as a length that grows with the zoom of the window. */
export const asLength = (size: number) => `${Math.min(Math.max(size, SMALLEST), LARGEST) / 16}rem`;
