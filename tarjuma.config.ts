import { defineConfig } from 'tarjuma'

export default defineConfig({
  url: 'https://tarjuma.example',
  sourceLocale: 'en',
  targetLocales: ['fr', 'ur'],
})
