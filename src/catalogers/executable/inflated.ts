/**
 * How many bytes a compressed list inside of a program may have when it is inflated. Such lists shrink to a
 * tenth; one that grows a thousandfold is made to cost time, in every file of an artifact anew.
 * @param most bytes, whatever the size of what is compressed
 */
export function mostOutput(compressed: Uint8Array, most: number): number {
  return Math.min(most, SMALL + compressed.length * RATIO)
}

const RATIO = 32
const SMALL = 64 * 1024
