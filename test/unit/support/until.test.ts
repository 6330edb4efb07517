/** A wait ends with what was waited for, or with a sentence. */
import { until } from '../../support/until';

it('ends when it holds, and says what never did', async () => {
  let asked = 0;
  await expect(until('three looks', () => ++asked === 3)).resolves.toBeUndefined();
  await expect(until('the end of time', () => false, 20)).rejects.toThrow('in vain: the end of time');
});
