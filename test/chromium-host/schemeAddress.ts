/**
 * Stock Chromium does not navigate to a scheme of our own, so `app://bundle/x` travels as
 * `https://bundle.app.invalid/x` and is turned back at the edge. `.invalid` can never resolve (RFC 2606).
 */
export interface SchemeAddresses {
  readonly register: (scheme: string) => void
  readonly toChromium: (url: string) => string
  readonly toApp: (url: string) => string
}

export function createSchemeAddresses(): SchemeAddresses {
  const schemes = new Set<string>()
  return {
    register: (scheme) => schemes.add(scheme),
    toChromium: (url) => {
      const [, scheme = '', host = '', rest = ''] =
        /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is.exec(url) ?? []
      return schemes.has(scheme.toLowerCase()) ? `https://${host}.${scheme}.invalid${rest}` : url
    },
    toApp: (url) => {
      const [, host = '', scheme = '', rest = ''] =
        /^https:\/\/([^/?#]+)\.([^./?#]+)\.invalid(.*)$/is.exec(url) ?? []
      return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url
    },
  }
}
