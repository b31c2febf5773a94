/** A point seen from the middle of a wheel of radius 1; y points down, as on paper and screen. */
export interface WheelPoint {
  readonly x: number
  readonly y: number
}

export const wheelRings = 5

/**
 * Where a spoke passes `step`, or the rim for step 5. The first spoke stands upright, the others follow as a clock does.
 * Spokes only, never an area between them: an area changes with the order of the topics and would look like a sum
 * (`notes/ux.md` 2.4.7).
 */
export function onSpoke(index: number, spokes: number, step: number): WheelPoint {
  const turn = (index / spokes) * 2 * Math.PI
  const distance = step / wheelRings
  return { x: Math.sin(turn) * distance, y: -Math.cos(turn) * distance }
}
