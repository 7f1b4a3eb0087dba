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

/**
 * What the fragment shader needs of each shape, with radius 1: where software draws, the same few sums for all shapes
 * are many times faster than a choice between them for each pixel.
 */
export const SHAPE_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
// x and y in pixels from the middle; 1 where a ring goes around.
varying vec3 v_point;
// A slanting side's direction, a level side's, and -1 where below is as above.
varying vec4 v_sides;
// Pixels from the middle to the slanting side, the level side, the rounding of corners, the hole.
varying vec4 v_limits;

const float bias = 255.0 / 254.0;

void main() {
  float ringed = step(${RINGED}.0, a_shape);
  float shape = a_shape - ${RINGED}.0 * ringed;
  float radius = a_size / u_sizeRatio;
  float reach = 1.0;
  v_sides = vec4(0.0, 0.0, 0.0, -1.0);
  v_limits = vec4(1.0, 1.0, 1.0, -9.0);
  if (shape > 4.5) {
    v_sides = vec4(0.8660, 0.5, 1.0, -1.0);
    v_limits = vec4(0.95, 0.95, 1.1, -9.0);
    reach = 1.1;
  } else if (shape > 3.5) {
    v_sides = vec4(0.8637, 0.504, -1.0, 1.0);
    v_limits = vec4(0.655, 0.86, 1.42, -9.0);
    reach = 1.3;
  } else if (shape > 2.5) {
    v_sides = vec4(0.7071, 0.7071, 0.0, -1.0);
    v_limits = vec4(0.884, 1.0, 1.2, -9.0);
    reach = 1.2;
  } else if (shape > 1.5) {
    v_sides = vec4(1.0, 0.0, 1.0, -1.0);
    v_limits = vec4(0.88, 0.88, 1.12, -9.0);
    reach = 0.88;
  } else if (shape > 0.5) v_limits.w = 0.48;
  v_limits *= radius;
  vec2 point = a_corner * (radius * reach + (ringed > 0.5 ? 5.0 : 1.6));
  v_point = vec3(point, ringed);
  vec2 position = a_position + point * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`

export const SHAPE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec3 v_point;
varying vec4 v_sides;
varying vec4 v_limits;

uniform vec4 u_background;
uniform float u_pixelRatio;

void main(void) {
  vec2 folded = vec2(abs(v_point.x), max(v_point.y, v_point.y * v_sides.w));
  float middle = length(v_point.xy);
  float outside = max(
    max(dot(folded, v_sides.xy) - v_limits.x, folded.y * v_sides.z - v_limits.y),
    middle - v_limits.z
  );

  #ifdef PICKING_MODE
  // A little more than is drawn, so that small nodes can be hit.
  gl_FragColor = outside < 1.6 ? v_color : vec4(0.0);
  #else
  vec4 share = clamp(
    vec4(-outside, 1.1 - outside, middle - v_limits.w, 0.9 - abs(outside - 3.3)) * u_pixelRatio + 0.5,
    0.0,
    1.0
  );
  vec4 color = mix(u_background, v_color, share.x * share.z) * share.y;
  gl_FragColor = mix(color, v_color, share.w * v_point.z);
  #endif
}
`
