import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // Nothing is inlined as a data: address: the content security policy allows files of this server only.
  build: { assetsInlineLimit: 0 },
})
