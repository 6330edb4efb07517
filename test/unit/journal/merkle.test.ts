/**
 * The Merkle tree against the published vectors of RFC 6962, against a recursive reading of RFC 9162 for all sizes to 160 (roots to 300),
 * and against another package; and proofs made by an enemy.
 */
import rfc9162 from '@transmute/rfc9162';
import fc from 'fast-check';
import { fromHex, toHex, utf8 } from '../../../src/journal/bytes';
import { EMPTY_ROOT, leafHash, nodeHash, type Hash } from '../../../src/journal/merkle/hashes';
import { cover, type NodeId } from '../../../src/journal/merkle/nodes';
import {
  proveConsistency,
  proveInclusion,
  treeRoot,
  type NodeReader,
} from '../../../src/journal/merkle/prove';
import { appendLeaf, EMPTY_RANGE, rangeNodes, rangeRoot } from '../../../src/journal/merkle/range';
import { consistencyFault, inclusionFault } from '../../../src/journal/merkle/verify';
import * as naive from '../../support/naive-merkle';

const SIZE = 300;
/** Each pair of sizes is tried to here, past a whole tree of 128 leaves; a few beyond. */
const EACH = 160;
const bytes = (hex: string): Uint8Array => fromHex(hex, hex.length / 2) ?? new Uint8Array();
const entries = Array.from({ length: SIZE }, (_, at) => utf8(`entry ${at}`));
const leaves = entries.map(leafHash);

/** What is stored while leaves are added; reading anything else fails, as it would in a database. */
function grow(hashes: readonly Hash[]): {
  readonly read: NodeReader;
  readonly roots: readonly Hash[];
  reads: number;
} {
  const stored = new Map<string, Hash>();
  const name = ({ level, index }: NodeId): string => `${level}/${index}`;
  const roots: Hash[] = [EMPTY_ROOT];
  let range = EMPTY_RANGE;
  hashes.forEach((leaf, index) => {
    const appended = appendLeaf(range, leaf);
    stored.set(name({ level: 0, index }), leaf);
    for (const node of appended.nodes) {
      expect(stored.has(name(node))).toBe(false);
      stored.set(name(node), node.hash);
    }
    range = appended.range;
    roots.push(rangeRoot(range));
  });
  const tree = {
    roots,
    reads: 0,
    read: (nodes: readonly NodeId[]) => {
      tree.reads += nodes.length;
      return Promise.resolve(
        nodes.map((node) => {
          const hash = stored.get(name(node));
          if (hash === undefined) throw new Error(`node ${name(node)} is not stored`);
          return hash;
        }),
      );
    },
  };
  return tree;
}

const tree = grow(leaves);
const rootOf = (size: number): Hash => tree.roots[size] ?? new Uint8Array();
const leafAt = (index: number): Hash => leaves[index] ?? new Uint8Array();

describe('published vectors', () => {
  // RFC 6962, section 2.1, and the reference trees of the Certificate Transparency implementations.
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  it('hashes leaves and nodes', () => {
    expect(toHex(EMPTY_ROOT)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(toHex(leafHash(utf8('L123456')))).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    );
    expect(toHex(nodeHash(utf8('N123'), utf8('N456')))).toBe(
      'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
    );
  });

  it('finds the roots of the reference tree', () => {
    const published = grow(inputs.map((input) => leafHash(bytes(input))));
    expect(published.roots.slice(1).map(toHex)).toEqual(roots);
  });

  it('finds the published proofs of the reference tree', async () => {
    const { read } = grow(inputs.map((input) => leafHash(bytes(input))));
    expect((await proveInclusion(read, 0, 8)).map(toHex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect((await proveConsistency(read, 6, 8)).map(toHex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });
});

describe('all sizes', () => {
  it('has the roots of the recursive definition', async () => {
    for (let size = 0; size <= SIZE; size += 1) {
      const expected = toHex(naive.mth(leaves.slice(0, size)));
      expect(toHex(rootOf(size))).toBe(expected);
      expect(toHex(await treeRoot(tree.read, size))).toBe(expected);
    }
  });

  it('makes the inclusion proofs of the recursive definition, and accepts them', async () => {
    const subtrees = memo();
    const wrong: string[] = [];
    for (let size = 1; size <= EACH; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = await proveInclusion(tree.read, index, size);
        const fault = inclusionFault({ index, size, leaf: leafAt(index), proof, root: rootOf(size) });
        const same = proof.map(toHex).join() === subtrees.path(index, 0, size).join();
        if (fault !== undefined || !same) wrong.push(`${index} of ${size}: ${fault ?? 'another proof'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('makes the consistency proofs of the recursive definition, and accepts them', async () => {
    const subtrees = memo();
    const wrong: string[] = [];
    for (let to = 1; to <= EACH; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const proof = await proveConsistency(tree.read, from, to);
        const trees = { from: { size: from, root: rootOf(from) }, to: { size: to, root: rootOf(to) } };
        const fault = consistencyFault({ ...trees, proof });
        const same = proof.map(toHex).join() === subtrees.proof(from, 0, to, true).join();
        if (fault !== undefined || !same) wrong.push(`${from} to ${to}: ${fault ?? 'another proof'}`);
      }
      const empty = { from: { size: 0, root: EMPTY_ROOT }, to: { size: to, root: rootOf(to) } };
      if (consistencyFault({ ...empty, proof: await proveConsistency(tree.read, 0, to) }) !== undefined)
        wrong.push(`0 to ${to}`);
    }
    expect(wrong).toEqual([]);
  });

  it('reads no more nodes than the height of the tree allows', async () => {
    for (const size of [1, 2, 255, 256, 257, SIZE]) {
      const height = Math.ceil(Math.log2(size));
      for (const index of [0, size - 1, Math.floor(size / 2)]) {
        tree.reads = 0;
        await proveInclusion(tree.read, index, size);
        expect(tree.reads).toBeLessThanOrEqual(2 * height);
      }
    }
  });
});

/** The recursive definition with its subtrees' roots kept, or 45,000 proofs would take minutes. */
function memo(): {
  path(m: number, start: number, end: number): string[];
  proof(m: number, start: number, end: number, whole: boolean): string[];
} {
  const roots = new Map<string, string>();
  const root = (start: number, end: number): string => {
    const name = `${start}-${end}`;
    const known = roots.get(name) ?? toHex(naive.mth(leaves.slice(start, end)));
    roots.set(name, known);
    return known;
  };
  const middle = (start: number, end: number): number => start + 2 ** (Math.ceil(Math.log2(end - start)) - 1);
  const path = (m: number, start: number, end: number): string[] => {
    if (end - start === 1) return [];
    const half = middle(start, end);
    return m < half ? [...path(m, start, half), root(half, end)] : [...path(m, half, end), root(start, half)];
  };
  const proof = (m: number, start: number, end: number, whole: boolean): string[] => {
    if (m === end) return whole ? [] : [root(start, end)];
    const half = middle(start, end);
    return m <= half
      ? [...proof(m, start, half, whole), root(half, end)]
      : [...proof(m, half, end, false), root(start, half)];
  };
  return { path, proof };
}

it('keeps the memo honest: it says what the recursive definition says', () => {
  const subtrees = memo();
  for (const [m, n] of [
    [0, 1],
    [3, 7],
    [6, 7],
    [8, 13],
    [99, 100],
    [63, 300],
    [299, 300],
  ] as const) {
    expect(subtrees.path(m, 0, n)).toEqual(naive.path(m, leaves.slice(0, n)).map(toHex));
    expect(subtrees.proof(Math.max(m, 1), 0, n, true)).toEqual(
      naive.proof(Math.max(m, 1), leaves.slice(0, n)).map(toHex),
    );
  }
});

describe('another package', () => {
  it('agrees on roots and proofs', async () => {
    for (const size of [1, 2, 3, 7, 8, 33, 64, 65]) {
      const some = entries.slice(0, size).map((entry) => new Uint8Array(entry));
      expect(toHex(await rfc9162.treeHead(some))).toBe(toHex(rootOf(size)));
      for (const index of new Set([0, Math.floor(size / 2), size - 1])) {
        const theirs = await rfc9162.inclusionProof(some[index] ?? new Uint8Array(), some);
        expect(theirs.inclusion_path.map(toHex)).toEqual(
          (await proveInclusion(tree.read, index, size)).map(toHex),
        );
        const ours = { log_id: '', tree_size: size, leaf_index: index };
        const inclusion_path = await proveInclusion(tree.read, index, size);
        expect(
          await rfc9162.verifyInclusionProof(rootOf(size), leafAt(index), { ...ours, inclusion_path }),
        ).toBe(true);
      }
    }
  });
});

describe('proofs made by an enemy', () => {
  const flipped = (hash: Hash, bit: number): Hash => {
    const copy = new Uint8Array(hash);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return copy;
  };
  const sizes = fc.integer({ min: 1, max: SIZE });

  it('are refused when they are not of this leaf, place, tree or root', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), fc.nat(255), async (size, at, other, bit) => {
        const index = at % size;
        const proof = await proveInclusion(tree.read, index, size);
        const claim = { index, size, leaf: leafAt(index), proof, root: rootOf(size) };
        expect(inclusionFault({ ...claim, leaf: flipped(claim.leaf, bit) })).toBe('wrong-root');
        expect(inclusionFault({ ...claim, root: flipped(claim.root, bit) })).toBe('wrong-root');
        if (other % size !== index)
          expect(inclusionFault({ ...claim, index: other % size })).toMatch(/wrong-root|wrong-length/);
        expect(inclusionFault({ ...claim, proof: [...proof, claim.leaf] })).toBe('wrong-length');
        if (proof.length > 0) {
          expect(inclusionFault({ ...claim, proof: proof.slice(1) })).toBe('wrong-length');
          const wrong = proof.map((hash, place) =>
            place === other % proof.length ? flipped(hash, bit) : hash,
          );
          expect(inclusionFault({ ...claim, proof: wrong })).toBe('wrong-root');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are refused when they tie trees that do not follow each other', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(255), async (size, at, bit) => {
        const from = 1 + (at % size);
        const proof = await proveConsistency(tree.read, from, size);
        const claim = {
          from: { size: from, root: rootOf(from) },
          to: { size, root: rootOf(size) },
          proof,
        };
        const fault = (more: object): string | undefined => consistencyFault({ ...claim, ...more });
        expect(fault({ from: { size: from, root: flipped(rootOf(from), bit) } })).toBe('wrong-root');
        expect(fault({ to: { size, root: flipped(rootOf(size), bit) } })).toBe('wrong-root');
        expect(fault({ proof: [...proof, rootOf(size)] })).toBe('wrong-length');
        if (proof.length > 0) {
          expect(fault({ proof: proof.slice(1) })).toMatch(/wrong-length|wrong-root/);
          expect(fault({ proof: proof.slice(0, -1) })).toBe('wrong-length');
          const wrong = proof.map((hash, place) => (place === at % proof.length ? flipped(hash, bit) : hash));
          expect(fault({ proof: wrong })).toBe('wrong-root');
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([-1, 0.5, 3, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'are refused at index %p of 3',
    (index) => {
      const claim = { index, size: 3, leaf: leafAt(0), proof: [leafAt(1), leafAt(2)], root: rootOf(3) };
      expect(inclusionFault(claim)).toBe('out-of-range');
    },
  );

  it('are refused with impossible sizes and hashes', () => {
    const claim = { index: 0, size: 3, leaf: leafAt(0), proof: [leafAt(1), leafAt(2)], root: rootOf(3) };
    expect(inclusionFault(claim)).toBeUndefined();
    for (const size of [0, -3, 1.5, Number.NaN])
      expect(inclusionFault({ ...claim, size })).toBe('out-of-range');
    expect(inclusionFault({ ...claim, leaf: new Uint8Array(31) })).toBe('bad-hash');
    expect(inclusionFault({ ...claim, proof: [new Uint8Array(), leafAt(2)] })).toBe('bad-hash');
    expect(inclusionFault({ ...claim, root: new Uint8Array(33) })).toBe('bad-hash');
    const of = (size: number): { size: number; root: Hash } => ({ size, root: rootOf(3) });
    expect(consistencyFault({ from: of(3), to: of(2), proof: [] })).toBe('out-of-range');
    expect(consistencyFault({ from: of(-1), to: of(2), proof: [] })).toBe('out-of-range');
    expect(consistencyFault({ from: of(0), to: of(3), proof: [] })).toBe('wrong-root');
    expect(consistencyFault({ from: { size: 0, root: EMPTY_ROOT }, to: of(3), proof: [leafAt(0)] })).toBe(
      'wrong-length',
    );
    expect(consistencyFault({ from: of(2), to: of(3), proof: [] })).toBe('wrong-length');
  });

  it('cannot pass a node off as a leaf', () => {
    const [a, b] = [leafAt(0), leafAt(1)];
    const node = nodeHash(a, b);
    // The tree of four leaves read as one of two, whose "leaves" are nodes.
    const forged = {
      index: 0,
      size: 4,
      leaf: node,
      proof: [nodeHash(leafAt(2), leafAt(3))],
      root: rootOf(4),
    };
    expect(inclusionFault(forged)).toBe('wrong-length');
    expect(toHex(leafHash(Uint8Array.of(1, ...a, ...b)))).not.toBe(toHex(node));
  });
});

describe('very large trees', () => {
  it('counts past 2^31 and 2^32 without wrapping', () => {
    const size = 2 ** 40 + 2 ** 33 + 5;
    expect(rangeNodes(size)).toEqual([
      { level: 40, index: 0 },
      { level: 33, index: 2 ** 7 },
      { level: 2, index: 2 ** 38 + 2 ** 31 },
      { level: 0, index: size - 1 },
    ]);
    expect(cover({ start: 2 ** 40, end: size })[0]).toEqual({ level: 33, index: 2 ** 7 });
    const leaf = leafAt(0);
    const hashes = rangeNodes(size).map(() => leaf);
    const { range, nodes } = appendLeaf({ size, hashes }, leaf);
    expect(range.size).toBe(size + 1);
    expect(nodes).toMatchObject([{ level: 1, index: (size - 1) / 2 }]);
  });

  it('refuses to add to a range that lacks hashes, and to prove what is not there', async () => {
    expect(() => appendLeaf({ size: 3, hashes: [] }, leafAt(0))).toThrow(RangeError);
    await expect(proveInclusion(tree.read, 5, 5)).rejects.toThrow(RangeError);
    await expect(proveInclusion(tree.read, -1, 5)).rejects.toThrow(RangeError);
    await expect(proveConsistency(tree.read, 6, 5)).rejects.toThrow(RangeError);
  });
});
