// How large the whole window is drawn. The user's zoom, times a little more on large office screens,
// where text at its usual size looks lost.

export const zoomSteps = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200] as const;

const LARGE = 1.125;

/** The next step up or down from a zoom in percent; the last one stays where it is. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps = direction > 0 ? zoomSteps : zoomSteps.toReversed();
  return steps.find((step) => (direction > 0 ? step > zoom : step < zoom)) ?? zoom;
}

/** The factor for a window of that size at 100 %. */
export function zoomFactor(zoom: number, width: number, height: number): number {
  const large = width >= 1680 && height >= 900;
  return (zoom / 100) * (large && zoom <= 150 ? LARGE : 1);
}
