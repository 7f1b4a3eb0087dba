/**
 * Draws every node with one program, whatever its shape: one square of pixels each, as cheap as sigma's circles.
 * 云溪镇, shape 2, not pinned → a rounded square in its colour
 */
import { NodeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { colorToArray, floatColor } from 'sigma/utils'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { CORNERS, RINGED, SHAPE_FRAGMENT_SHADER, SHAPE_VERTEX_SHADER } from './shape-shaders.ts'

const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio', 'u_background'] as const
type Uniform = (typeof UNIFORMS)[number]

export class NodeShapeProgram extends NodeProgram<Uniform, NodeLook, EdgeLook> {
  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: SHAPE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: SHAPE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: CORNERS,
    }
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData) {
    // Sigma hands on all attributes of the display graph, of which its type knows only its own.
    const { x, y, size, color, shape, pinned } = data as NodeDisplayData & NodeLook
    const { array } = this
    array[start] = x
    array[start + 1] = y
    array[start + 2] = size
    array[start + 3] = pinned ? shape + RINGED : shape
    array[start + 4] = floatColor(color)
    array[start + 5] = id
  }

  setUniforms(
    { matrix, sizeRatio, correctionRatio, pixelRatio }: RenderParams,
    {
      gl,
      uniformLocations,
    }: { gl: WebGLRenderingContext; uniformLocations: Record<Uniform, WebGLUniformLocation> },
  ) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio)
    const background = this.renderer.getGraph().getAttribute('background')
    gl.uniform4fv(
      uniformLocations.u_background,
      colorToArray(background).map((part) => part / 255),
    )
  }
}
