package org.plumbline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published and derived vectors for RFC 6962 trees, from the shared vectors file. */
class MerkleVectorsTest {
    private static JsonNode vectors;

    @BeforeAll
    static void read_the_vectors() {
        Path file = SharedFiles.orSkip("data/vectors/merkle.json");
        vectors = JsonMapper.shared().readTree(file);
    }

    @Test
    void leaves_nodes_and_the_empty_tree_hash_as_published() {
        int checked = 0;
        for (JsonNode known : vectors.get("hasher_kat")) {
            Hash expected = Hash.fromHex(known.get("hash").asString());
            switch (known.get("kind").asString()) {
                case "empty" -> assertThat(Hash.ofEmptyTree()).isEqualTo(expected);
                case "leaf" ->
                    assertThat(Hash.ofLeaf(
                                    known.has("data_hex")
                                            ? HexFormat.of()
                                                    .parseHex(known.get("data_hex")
                                                            .asString())
                                            : utf8(known.get("data_utf8"))))
                            .isEqualTo(expected);
                case "node" ->
                    assertThat(ofNodeBytes(utf8(known.get("left_utf8")), utf8(known.get("right_utf8"))))
                            .isEqualTo(expected);
                default -> throw new AssertionError("unknown kind " + known);
            }
            checked++;
        }
        assertThat(checked).isEqualTo(4);
    }

    @Test
    void leaf_and_node_hashes_cannot_be_taken_for_one_another() {
        Hash hello = Hash.ofLeaf(utf8("Hello"));
        Hash world = Hash.ofLeaf(utf8("World"));
        byte[] both = new byte[64];
        hello.copyTo(both, 0);
        world.copyTo(both, 32);

        assertThat(hello).isNotEqualTo(world);
        assertThat(Hash.ofNode(hello, world)).isNotEqualTo(Hash.ofLeaf(both));
        assertThat(Hash.ofNode(hello, world)).isNotEqualTo(Hash.ofNode(world, hello));
    }

    @Test
    void the_reference_tree_has_the_published_nodes_and_roots() {
        JsonNode reference = vectors.get("reference_tree");
        InMemoryTree tree = new InMemoryTree();
        int size = 0;
        for (JsonNode root : reference.get("roots_by_size")) {
            assertThat(tree.root().hex()).as("size " + size).isEqualTo(root.asString());
            if (size < 8) {
                tree.append(Hash.ofLeaf(HexFormat.of()
                        .parseHex(reference.get("leaf_inputs_hex").get(size).asString())));
            }
            size++;
        }
        assertThat(size).isEqualTo(9);
        int level = 0;
        int nodes = 0;
        for (JsonNode hashes : reference.get("node_hashes_by_level")) {
            for (int position = 0; position < hashes.size(); position++) {
                assertThat(tree.node(level, position).hex())
                        .isEqualTo(hashes.get(position).asString());
                nodes++;
            }
            level++;
        }
        assertThat(nodes).isEqualTo(15);
    }

    @Test
    void the_published_inclusion_paths_are_made_and_accepted() {
        int checked = 0;
        for (JsonNode path : vectors.get("ct_paths")) {
            if (path.get("leafIndex").isNull()) {
                assertThatThrownBy(() -> MerkleTree.inclusionProof(-1, 0, new InMemoryTree()))
                        .isInstanceOf(IndexOutOfBoundsException.class);
            } else {
                long index = path.get("leafIndex").asLong();
                long size = path.get("treeSize").asLong();
                InMemoryTree tree = reference(size);
                List<Hash> proof = hashes(path.get("proof"));
                assertThat(MerkleTree.inclusionProof(index, size, tree)).isEqualTo(proof);
                assertThat(MerkleProofs.verifyInclusion(index, size, tree.node(0, index), proof, tree.root()))
                        .isTrue();
            }
            checked++;
        }
        assertThat(checked).isEqualTo(6);
    }

    @Test
    void the_published_consistency_proofs_are_made_and_accepted() {
        int checked = 0;
        for (JsonNode published : vectors.get("ct_consistency")) {
            long oldSize = published.get("size1").asLong();
            long newSize = published.get("size2").asLong();
            InMemoryTree tree = reference(newSize);
            List<Hash> proof = hashes(published.get("proof"));
            assertThat(MerkleTree.consistencyProof(oldSize, newSize, tree)).isEqualTo(proof);
            assertThat(MerkleProofs.verifyConsistency(
                            oldSize, newSize, MerkleTree.root(oldSize, tree), tree.root(), proof))
                    .isTrue();
            checked++;
        }
        assertThat(checked).isEqualTo(4);
    }

    @Test
    void the_seven_leaf_example_of_the_rfc_holds() {
        JsonNode example = vectors.get("rfc_seven_leaf_example");
        InMemoryTree tree = reference(7);
        assertThat(tree.root().hex()).isEqualTo(example.get("root").asString());
        int checked = 0;
        for (JsonNode path : example.get("audit_paths")) {
            assertThat(MerkleTree.inclusionProof(path.get("leafIndex").asLong(), 7, tree))
                    .isEqualTo(hashes(path.get("proof")));
            checked++;
        }
        for (JsonNode consistency : example.get("consistency")) {
            assertThat(MerkleTree.consistencyProof(
                            consistency.get("size1").asLong(),
                            consistency.get("size2").asLong(),
                            tree))
                    .isEqualTo(hashes(consistency.get("proof")));
            checked++;
        }
        assertThat(checked)
                .isEqualTo(example.get("audit_paths").size()
                        + example.get("consistency").size())
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void every_proof_in_a_tree_of_eight_is_as_computed_from_the_definition() {
        JsonNode exhaustive = vectors.get("exhaustive_8");
        assertThat(checkProofs(exhaustive, reference(8))).isEqualTo(72);
    }

    @Test
    void larger_trees_have_the_roots_and_proofs_computed_from_the_definition() {
        JsonNode larger = vectors.get("larger");
        InMemoryTree tree = new InMemoryTree();
        for (int i = 0; i < 256; i++) {
            tree.append(Hash.ofLeaf(new byte[] {(byte) i}));
        }
        JsonNode roots = larger.get("roots_by_size");
        for (String size : roots.propertyNames()) {
            assertThat(MerkleTree.root(Long.parseLong(size), tree).hex())
                    .as("size " + size)
                    .isEqualTo(roots.get(size).asString());
        }
        assertThat(roots.size()).isEqualTo(21);
        assertThat(checkProofs(larger, tree)).isEqualTo(17);
    }

    @Test
    void all_probes_are_judged_as_they_must_be_and_184_are_rejected() {
        int rejected = 0;
        int accepted = 0;
        for (String kind : List.of("inclusion", "consistency")) {
            for (JsonNode probe : vectors.get("probes").get(kind)) {
                boolean accept = judged(kind, probe);
                assertThat(accept)
                        .as(probe.get("source").asString())
                        .isEqualTo(probe.get("expect").asString().equals("accept"));
                accepted += accept ? 1 : 0;
                rejected += accept ? 0 : 1;
            }
        }
        assertThat(rejected).isEqualTo(184);
        assertThat(accepted).isEqualTo(12);
    }

    /** A leaf or a root that is empty cannot be written as a hash, and so the probe is rejected. */
    private static boolean judged(String kind, JsonNode probe) {
        if (Stream.of("leafHash", "root", "root1", "root2")
                .anyMatch(name -> probe.has(name) && probe.get(name).asString().isEmpty())) {
            assertThatThrownBy(() -> Hash.of(new byte[0])).isInstanceOf(IllegalArgumentException.class);
            return false;
        }
        List<Hash> proof = new ArrayList<>();
        probe.get("proof").forEach(value -> proof.add(standIn(value)));
        return kind.equals("inclusion")
                ? MerkleProofs.verifyInclusion(
                        unsigned(probe.get("leafIndex")),
                        unsigned(probe.get("treeSize")),
                        standIn(probe.get("leafHash")),
                        proof,
                        standIn(probe.get("root")))
                : MerkleProofs.verifyConsistency(
                        unsigned(probe.get("size1")),
                        unsigned(probe.get("size2")),
                        standIn(probe.get("root1")),
                        standIn(probe.get("root2")),
                        proof);
    }

    /**
     * Some probes carry words where a hash belongs, one that must be accepted among them. Such a value cannot be written as a
     * hash here; one of the right length stands for it, so that the verifier itself has to judge the probe.
     */
    private static Hash standIn(JsonNode value) {
        byte[] bytes = HexFormat.of().parseHex(value.asString());
        if (bytes.length == Hash.LENGTH) {
            return Hash.of(bytes);
        }
        assertThatThrownBy(() -> Hash.of(bytes)).isInstanceOf(IllegalArgumentException.class);
        return Hash.ofBytes(bytes);
    }

    private static int checkProofs(JsonNode vectors, InMemoryTree tree) {
        int checked = 0;
        for (JsonNode inclusion : vectors.get("inclusion")) {
            long index = inclusion.get("leafIndex").asLong();
            long size = inclusion.get("treeSize").asLong();
            List<Hash> proof = hashes(inclusion.get("proof"));
            assertThat(MerkleTree.inclusionProof(index, size, tree)).isEqualTo(proof);
            assertThat(MerkleProofs.verifyInclusion(
                            index, size, hash(inclusion.get("leafHash")), proof, hash(inclusion.get("root"))))
                    .isTrue();
            checked++;
        }
        for (JsonNode consistency : vectors.get("consistency")) {
            long oldSize = consistency.get("size1").asLong();
            long newSize = consistency.get("size2").asLong();
            List<Hash> proof = hashes(consistency.get("proof"));
            assertThat(MerkleTree.consistencyProof(oldSize, newSize, tree)).isEqualTo(proof);
            assertThat(MerkleProofs.verifyConsistency(
                            oldSize, newSize, hash(consistency.get("root1")), hash(consistency.get("root2")), proof))
                    .isTrue();
            checked++;
        }
        return checked;
    }

    private static InMemoryTree reference(long size) {
        InMemoryTree tree = new InMemoryTree();
        for (int i = 0; i < size; i++) {
            tree.append(Hash.ofLeaf(HexFormat.of()
                    .parseHex(vectors.get("reference_tree")
                            .get("leaf_inputs_hex")
                            .get(i)
                            .asString())));
        }
        return tree;
    }

    private static List<Hash> hashes(JsonNode values) {
        List<Hash> hashes = new ArrayList<>();
        values.forEach(value -> hashes.add(hash(value)));
        return hashes;
    }

    private static Hash hash(JsonNode value) {
        return Hash.fromHex(value.asString());
    }

    private static long unsigned(JsonNode value) {
        return value.bigIntegerValue().longValue();
    }

    private static byte[] utf8(JsonNode text) {
        return utf8(text.asString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The published node vector has children that are no hashes, so it is built from the definition. */
    private static Hash ofNodeBytes(byte[] left, byte[] right) {
        byte[] prefixed = new byte[1 + left.length + right.length];
        prefixed[0] = 1;
        System.arraycopy(left, 0, prefixed, 1, left.length);
        System.arraycopy(right, 0, prefixed, 1 + left.length, right.length);
        return Hash.ofBytes(prefixed);
    }

    @Test
    void a_hash_written_otherwise_than_as_64_lower_case_digits_is_refused() {
        Stream.of("", "00", "E".repeat(64), "g".repeat(64), "0".repeat(63), "0".repeat(65))
                .forEach(text -> assertThatThrownBy(() -> Hash.fromHex(text))
                        .as(text)
                        .isInstanceOf(IllegalArgumentException.class));
        assertThat(Hash.fromHex("0f".repeat(32)).hex()).isEqualTo("0f".repeat(32));
    }
}
