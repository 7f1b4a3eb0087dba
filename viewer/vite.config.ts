/**
 * Builds the viewer into dist/viewer: `vite build viewer`; `vite viewer` serves it beside a running `zhengtu view`.
 * viewer/index.html → dist/viewer/index.html, one script and one style sheet, which `zhengtu export html` puts into one file
 */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const SERVER = 'http://127.0.0.1:8321'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/viewer',
    emptyOutDir: true,
    // The server's Content-Security-Policy allows no data: URLs, so nothing is inlined.
    assetsInlineLimit: 0,
    target: 'es2022',
    // A file opened from disk can load no other: everything is in one script and one style sheet.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rollupOptions: { output: { inlineDynamicImports: true } },
    chunkSizeWarningLimit: 2000,
  },
  // A worker is written as `./name.worker.ts?worker&inline` and becomes part of the script, too.
  worker: { format: 'es', rollupOptions: { output: { inlineDynamicImports: true } } },
  server: {
    proxy: Object.fromEntries(
      ['graph', 'evidence', 'neighbours', 'search', 'paths'].map((name) => [`/${name}.json`, SERVER]),
    ),
  },
})
