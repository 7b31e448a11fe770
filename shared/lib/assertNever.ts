/** Marks a branch that the types say cannot be reached; throws if it ever is. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}
