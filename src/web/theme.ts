import { createTheme } from '@mantine/core'

/** One accent, neutral greys, no shadows. The page's own colours are in styles/tokens.css and hold for both schemes. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 3 },
  colors: {
    accent: [
      '#eaf3fa',
      '#d3e5f3',
      '#a9cde8',
      '#82bdee',
      '#5aa2d8',
      '#3a89c4',
      '#2374b0',
      '#14659f',
      '#0b5a8f',
      '#064a78',
    ],
  },
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace",
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
})
