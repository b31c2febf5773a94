import './ui/layers.css'
import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startWords } from './words.ts'

await startWords('nl')
const place = document.getElementById('window')
if (!place) throw new Error('the page has no place for the window')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
