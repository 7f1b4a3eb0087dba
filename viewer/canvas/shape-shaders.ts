/**
 * The shaders of the six shapes: distances to their outlines in pixels, so that every size has smooth edges.
 * shape 4, radius 12 → an upright triangle with a thin border in the background's colour
 */

/** Corners of the square that a shape is drawn in: two triangles as a strip. */
export const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
]

/** Added to the number of a shape where a ring goes around it. */
export const RINGED = 8

export const SHAPE_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_ring;

const float bias = 255.0 / 254.0;

void main() {
  v_ring = step(${RINGED}.0, a_shape);
  v_shape = a_shape - ${RINGED}.0 * v_ring;
  v_radius = a_size / u_sizeRatio;
  // How far the shape goes beyond its radius, and the pixels of border and ring.
  float reach = v_shape > 3.5 && v_shape < 4.5 ? 1.35 : v_shape > 2.5 ? 1.27 : 1.0;
  v_point = a_corner * (v_radius * reach + (v_ring > 0.5 ? 6.0 : 2.0));
  vec2 position = a_position + v_point * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_border = a_border;
  v_border.a *= bias;
  #endif
  v_color.a *= bias;
}
`

export const SHAPE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_ring;

uniform float u_pixelRatio;

const float border = 1.2;

/** Distance to the outline of a shape with radius 1, below 0 inside. */
float outline(vec2 p) {
  if (v_shape < 1.5) return length(p);
  p.x = abs(p.x);
  if (v_shape < 2.5) {
    vec2 q = vec2(p.x, abs(p.y)) - 0.62;
    return 1.0 + length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.26;
  }
  if (v_shape < 3.5) return 1.0 + (p.x + abs(p.y) - 1.25) * 0.7071;
  if (v_shape < 4.5) return 1.0 + max(p.x * 0.8637 + (p.y - 1.3) * 0.504, -p.y - 0.86);
  return 1.0 + max(p.x * 0.8660 + abs(p.y) * 0.5, abs(p.y)) - 0.95;
}

void main(void) {
  float outside = (outline(v_point / v_radius) - 1.0) * v_radius;

  #ifdef PICKING_MODE
  // A little more than is drawn, so that small nodes can be hit.
  gl_FragColor = outside < 2.0 ? v_color : vec4(0.0);
  #else
  float soft = 0.5 / u_pixelRatio;
  float filled = 1.0 - smoothstep(-soft, soft, outside);
  if (v_shape > 0.5 && v_shape < 1.5) {
    filled *= smoothstep(-soft, soft, length(v_point) - v_radius * 0.48);
  }
  float covered = 1.0 - smoothstep(border - soft, border + soft, outside);
  vec4 color = mix(v_border, v_color, filled) * covered;
  if (v_ring > 0.5) {
    float around = 1.0 - smoothstep(-soft, soft, abs(outside - 3.6) - 0.9);
    color = mix(color, v_color, around);
  }
  gl_FragColor = color;
  #endif
}
`
