const COLOUR_FUNCTIONS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'];

/** Colours are named once, in tokens.css; everywhere else a colour is a token. */
export default {
  rules: {
    'color-no-hex': [true, { message: 'Take a colour token of styles/tokens.css.' }],
    'color-named': ['never', { message: 'Take a colour token of styles/tokens.css.' }],
    'function-disallowed-list': [COLOUR_FUNCTIONS, { message: 'Take a colour token of styles/tokens.css.' }],
    'declaration-no-important': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'function-no-unknown': true,
    'no-duplicate-selectors': true,
    'property-no-unknown': true,
    'property-no-vendor-prefix': true,
    'selector-type-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [
    {
      files: ['../renderer/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null },
    },
  ],
};
