import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages, built to files that the server hands out under a strict content policy: nothing inline, nothing from elsewhere. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The model's schemas are built by calls at load; the pages use only its day arithmetic.
      treeshake: { moduleSideEffects: [{ test: /src\/model\//, sideEffects: false }] },
    },
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:8720', '/openapi.json': 'http://127.0.0.1:8720' } },
})
