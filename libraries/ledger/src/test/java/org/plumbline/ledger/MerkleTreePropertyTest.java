package org.plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Trees of every size up to 300, held against the recursive definition of RFC 6962, section 2.1. */
class MerkleTreePropertyTest {
    private static final int LARGEST = 300;
    private static final long SEED = 6_962;

    private final Random random = new Random(SEED);
    private final List<Hash> leaves = new ArrayList<>();
    private final InMemoryTree tree = new InMemoryTree();

    MerkleTreePropertyTest() {
        for (int i = 0; i < LARGEST; i++) {
            byte[] content = new byte[random.nextInt(20)];
            random.nextBytes(content);
            leaves.add(Hash.ofLeaf(content));
            tree.append(leaves.getLast());
        }
    }

    @Test
    void the_root_is_the_one_of_the_definition_at_every_size() {
        GrowingRoot growing = new GrowingRoot();
        for (int size = 0; size <= LARGEST; size++) {
            Hash defined = defined(leaves.subList(0, size));
            assertThat(MerkleTree.root(size, tree)).as("size " + size).isEqualTo(defined);
            assertThat(growing.root()).as("size " + size).isEqualTo(defined);
            if (size < LARGEST) {
                growing.add(leaves.get(size));
            }
        }
    }

    @Test
    void every_leaf_is_proved_in_every_tree_and_no_changed_proof_passes() {
        for (int size = 1; size <= LARGEST; size++) {
            Hash root = MerkleTree.root(size, tree);
            for (int index = 0; index < size; index++) {
                List<Hash> proof = MerkleTree.inclusionProof(index, size, tree);
                Hash leaf = leaves.get(index);
                String which = "seed " + SEED + ", leaf " + index + " of " + size;
                assertThat(MerkleProofs.verifyInclusion(index, size, leaf, proof, root))
                        .as(which)
                        .isTrue();
                for (List<Hash> changed : changes(proof)) {
                    assertThat(MerkleProofs.verifyInclusion(index, size, leaf, changed, root))
                            .as(which)
                            .isFalse();
                }
                assertThat(MerkleProofs.verifyInclusion(index, size, flipped(leaf), proof, root))
                        .as(which)
                        .isFalse();
                assertThat(MerkleProofs.verifyInclusion(index, size, leaf, proof, flipped(root)))
                        .as(which)
                        .isFalse();
                assertThat(MerkleProofs.verifyInclusion(size, size, leaf, proof, root))
                        .as(which)
                        .isFalse();
                assertThat(MerkleProofs.verifyInclusion(-1, size, leaf, proof, root))
                        .as(which)
                        .isFalse();
            }
        }
    }

    @Test
    void every_tree_is_proved_to_continue_every_smaller_one_and_no_changed_proof_passes() {
        for (int size = 1; size <= LARGEST; size++) {
            Hash root = MerkleTree.root(size, tree);
            for (int earlier = 1; earlier <= size; earlier++) {
                Hash earlierRoot = MerkleTree.root(earlier, tree);
                List<Hash> proof = MerkleTree.consistencyProof(earlier, size, tree);
                String which = "seed " + SEED + ", from " + earlier + " to " + size;
                assertThat(MerkleProofs.verifyConsistency(earlier, size, earlierRoot, root, proof))
                        .as(which)
                        .isTrue();
                for (List<Hash> changed : changes(proof)) {
                    assertThat(MerkleProofs.verifyConsistency(earlier, size, earlierRoot, root, changed))
                            .as(which)
                            .isFalse();
                }
                assertThat(MerkleProofs.verifyConsistency(earlier, size, flipped(earlierRoot), root, proof))
                        .as(which)
                        .isFalse();
                assertThat(MerkleProofs.verifyConsistency(earlier, size, earlierRoot, flipped(root), proof))
                        .as(which)
                        .isFalse();
            }
            assertThat(MerkleProofs.verifyConsistency(0, size, Hash.ofEmptyTree(), root, List.of()))
                    .isFalse();
            assertThat(MerkleProofs.verifyConsistency(size + 1, size, root, root, List.of()))
                    .isFalse();
        }
    }

    @Test
    void work_grows_with_the_logarithm_of_the_size() {
        long size = (1L << 40) + 12_345;
        AtomicInteger read = new AtomicInteger();
        TreeNodes counting = (level, position) -> {
            read.incrementAndGet();
            return leaves.get((int) ((level + position) % LARGEST));
        };

        List<TreeNode> completed = MerkleTree.append((1L << 40) - 1, leaves.getFirst(), counting);
        assertThat(completed).hasSize(41);
        assertThat(read.getAndSet(0)).isEqualTo(40);
        MerkleTree.root(size, counting);
        assertThat(read.getAndSet(0)).isLessThanOrEqualTo(41);
        assertThat(MerkleTree.inclusionProof(77_777_777, size, counting)).hasSizeLessThanOrEqualTo(41);
        assertThat(read.getAndSet(0)).isLessThanOrEqualTo(82);
        assertThat(MerkleTree.consistencyProof(77_777_777, size, counting)).hasSizeLessThanOrEqualTo(42);
        assertThat(read.get()).isLessThanOrEqualTo(82);
    }

    private List<List<Hash>> changes(List<Hash> proof) {
        List<List<Hash>> changes = new ArrayList<>();
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(leaves.getFirst());
        changes.add(longer);
        if (!proof.isEmpty()) {
            changes.add(proof.subList(0, proof.size() - 1));
            changes.add(proof.subList(1, proof.size()));
            List<Hash> flipped = new ArrayList<>(proof);
            int at = random.nextInt(proof.size());
            flipped.set(at, flipped(proof.get(at)));
            changes.add(flipped);
        }
        return changes;
    }

    private Hash flipped(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    private static Hash defined(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.ofBytes(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofNode(defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }
}
