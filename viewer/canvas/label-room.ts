/**
 * Keeps account of the room that labels take on the canvas, so that none covers another.
 * room.take({ left: 0, right: 40, top: 0, bottom: 12 }) → true; the same again → false
 */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface LabelRoom {
  /** Takes the room if all of it is free, and says whether it was. */
  take: (box: Box) => boolean
  /** Takes it whatever stands there. */
  block: (box: Box) => void
}

/** Side of a cell in pixels: about the height of three lines. */
const CELL = 48

export function createLabelRoom(): LabelRoom {
  const cells = new Map<number, Box[]>()
  const visit = (box: Box, act: (cell: Box[]) => boolean): boolean => {
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1) {
      for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1) {
        const id = row * 100_000 + column
        let cell = cells.get(id)
        if (cell === undefined) {
          cell = []
          cells.set(id, cell)
        }
        if (act(cell)) return true
      }
    }
    return false
  }
  const block = (box: Box) => {
    visit(box, (cell) => {
      cell.push(box)
      return false
    })
  }
  return {
    block,
    take: (box) => {
      if (visit(box, (cell) => cell.some((other) => overlap(box, other)))) return false
      block(box)
      return true
    },
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
