import { defineConfig } from 'vite'

/**
 * The program as one bundle: a command that answers a question once must not spend its time opening two thousand module files.
 * The database driver and the PostgreSQL binaries stay outside, since they find their own parts by path.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/index.ts',
    outDir: 'dist/program',
    target: 'node20',
    minify: false,
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: 'firebreak.js', chunkFileNames: '[name].js' } },
  },
  ssr: { noExternal: true, external: ['pg', 'fastify', 'prom-client', 'i18n-iso-countries'] },
})
