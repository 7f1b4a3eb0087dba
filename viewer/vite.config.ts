/**
 * Builds the viewer into dist/viewer: `vite build viewer`; `vite viewer` serves it beside a running `zhengtu view`.
 * viewer/index.html → dist/viewer/index.html and dist/viewer/assets/index-….js
 */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  // The server's Content-Security-Policy allows no data: URLs, so nothing is inlined.
  build: { outDir: '../dist/viewer', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '/graph.json': 'http://127.0.0.1:8321' } },
})
