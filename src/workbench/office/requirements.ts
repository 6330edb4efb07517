/** Comparison of requirement-set versions ("1.10" is after "1.9"). */
export function atLeast(have: string | undefined, wanted: string): boolean {
  if (have === undefined) return false;
  const [major = 0, minor = 0] = have.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
