import { correction, generate } from 'lean-qr'
import { useMemo, type ReactElement } from 'react'
import styles from './Handover.module.css'

/** White around the code, in modules, so that a camera finds it (ISO/IEC 18004). */
const quietZone = 4

/** A text as a square to scan from the screen. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const { size, path } = useMemo(() => drawn(text), [text])
  const whole = size + 2 * quietZone
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles['qr']}
      viewBox={`0 0 ${String(whole)} ${String(whole)}`}
    >
      <rect width={whole} height={whole} className={styles['qrPaper']} />
      <path d={path} className={styles['qrInk']} />
    </svg>
  )
}

function drawn(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const squares: string[] = []
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      if (code.get(x, y)) squares.push(`M${String(x + quietZone)} ${String(y + quietZone)}h1v1h-1z`)
  return { size: code.size, path: squares.join('') }
}
