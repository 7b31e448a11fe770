import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const counted = { skipBlankLines: true, skipComments: true };
const sizes = {
  'max-lines': ['error', { max: 200, ...counted }],
  'max-lines-per-function': ['error', { max: 40, ...counted }],
  complexity: ['error', 8],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
};

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' };
const noMock = {
  selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock)$/]',
  message: 'Use a fake that passes the contract suite.',
};
const noNewDate = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Take a Clock.',
};
const noTemporalNow = {
  selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
  message: 'Take a Clock.',
};
const noLiteralText = [
  {
    selector: 'JSXText[value=/[\\p{L}]{2,}/u]',
    message: 'Text a person reads comes from shared/text.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|label|alt|description)$/] > Literal[value=/[\\p{L}]{2,}/u]',
    message: 'Text a person reads comes from shared/text.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules/**', 'out/**', 'dist/**', 'tests/frozen/**'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...sizes,
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, noMock],
      'no-console': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['shared/**', 'main/services/**', 'main/ipc/**', 'renderer/**'],
    ignores: ['renderer/app/clock.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take a Clock.' },
        { object: 'Math', property: 'random', message: 'Take a NewId.' },
      ],
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, noNewDate, noTemporalNow],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      // The React compiler is not used, so a library it could not memoize is no risk.
      'react-hooks/incompatible-library': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, noNewDate, noTemporalNow, ...noLiteralText],
    },
  },
  {
    files: ['build/**', '*.config.ts', 'eslint.config.js'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', noEnum] },
  },
  { files: ['*.config.ts'], ...tseslint.configs.disableTypeChecked },
);
