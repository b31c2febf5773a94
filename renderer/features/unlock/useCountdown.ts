import { useEffect, useState } from 'react'

interface Countdown {
  readonly seconds: number
  readonly start: (seconds: number) => void
}

/** Whole seconds until zero. */
export function useCountdown(): Countdown {
  const [seconds, setSeconds] = useState(0)
  const isRunning = seconds > 0
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => {
      setSeconds((left) => Math.max(0, left - 1))
    }, 1_000)
    return () => {
      clearInterval(timer)
    }
  }, [isRunning])
  return {
    seconds,
    start: (wait) => {
      setSeconds(Math.ceil(wait))
    },
  }
}
