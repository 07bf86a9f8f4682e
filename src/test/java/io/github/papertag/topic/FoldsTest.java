package io.github.papertag.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static final List<String> IDS =
            IntStream.range(0, 500).mapToObj(i -> "arxiv:2601." + (10_000 + i)).toList();

    @Test
    void everyDocumentIsHeldOutOnce() {
        Folds folds = Folds.byId(IDS, 5);
        List<Integer> heldOut = new ArrayList<>();
        for (int fold = 0; fold < 5; fold++) {
            IntStream.of(folds.heldOut(fold)).forEach(heldOut::add);
        }

        assertThat(heldOut)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, IDS.size()).boxed().toList());
    }

    @Test
    void aModelIsTrainedOnAllThatIsNotHeldOut() {
        Folds folds = Folds.byId(IDS, 5);

        for (int fold = 0; fold < 5; fold++) {
            assertThat(folds.training(fold)).doesNotContain(folds.heldOut(fold));
            assertThat(folds.training(fold).length + folds.heldOut(fold).length).isEqualTo(IDS.size());
        }
    }

    @Test
    void foldsAreOfSimilarSize() {
        Folds folds = Folds.byId(IDS, 5);

        for (int fold = 0; fold < 5; fold++) {
            assertThat(folds.heldOut(fold).length).isBetween(70, 130);
        }
    }

    @Test
    void neitherOrderNorNewDocumentsMoveADocument() {
        List<String> more = new ArrayList<>(IDS);
        Collections.reverse(more);
        more.add(0, "arxiv:2602.00001");

        assertThat(Folds.byId(more, 5).foldOf()[more.indexOf(IDS.get(7))])
                .isEqualTo(Folds.byId(IDS, 5).foldOf()[7]);
    }

    @Test
    void oneFoldIsTooFew() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.byId(IDS, 1))
                .withMessageContaining("folds: 1");
    }

    @Test
    void moreFoldsThanDocumentsAreTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.byId(List.of("a", "b", "c"), 4))
                .withMessageContaining("folds: 4")
                .withMessageContaining("3");
    }
}
