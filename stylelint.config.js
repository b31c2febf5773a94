/** House rules for CSS: logical directions (two of the paper languages' scripts run right to left), tokens, rem. */
const physical = '/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)/'

export default {
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    'function-calc-no-unspaced-operator': true,
    'keyframe-block-no-duplicate-selectors': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-at-import-rules': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': true,
    'unit-no-unknown': true,

    'declaration-no-important': [
      true,
      { message: 'Use a later @layer instead of !important.', severity: 'error' },
    ],
    'property-disallowed-list': [
      [
        physical,
        'left',
        'right',
        'top',
        'bottom',
        'float',
        'clear',
        'width',
        'height',
        'min-width',
        'max-width',
        'min-height',
        'max-height',
      ],
      {
        message: (property) =>
          `Write the logical form of "${property}" (margin-inline-start, inset-block-end, inline-size …).`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      {
        'text-align': ['left', 'right', 'justify'],
        'font-style': ['italic'],
        'text-transform': ['uppercase'],
      },
      { message: 'Start-aligned, upright, in ordinary letters: easier to read for who is learning.' },
    ],
    'declaration-property-unit-disallowed-list': [
      { 'font-size': ['px', 'pt'], '/^(inline|block)-size$/': ['pt'], 'line-height': ['px', 'rem'] },
      { message: 'Sizes of letters in rem: the text sizes A, A+ and A++ change the root.' },
    ],
    'unit-disallowed-list': [['pt', 'cm', 'mm', 'in'], { message: 'The screen is measured in rem and px.' }],
    'function-disallowed-list': [
      ['rgb', 'rgba', 'hsl', 'hsla'],
      { message: 'Colours are tokens of renderer/ui/tokens.css.' },
    ],
    'color-named': ['never', { message: 'Colours are tokens of renderer/ui/tokens.css.' }],
    'color-no-hex': [true, { message: 'Colours are tokens of renderer/ui/tokens.css.' }],
    'function-url-no-scheme-relative': true,
    'function-url-scheme-disallowed-list': [
      ['http', 'https'],
      { message: 'Nothing is fetched from a network.' },
    ],
  },
  overrides: [
    {
      files: ['renderer/ui/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
}
