package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.papertag.Claim;
import java.util.List;

class ClaimExtractorFuzzTest {

    @DictionaryEntries({
        "84.3%",
        " percentage points",
        "1.64x",
        " times faster",
        " top-1 accuracy ",
        " on ImageNet",
        " than ",
        " from ",
        " to ",
        " by ",
        " BLEU ",
        " F1 of ",
        "$\\sim$",
        "\\%",
        "\u00b1",
        " and ",
        ", respectively",
        " at least ",
        "10^{-3}"
    })
    @FuzzTest
    void claimsAreSlicesOfTheTextInOrderAndEachStandsOnce(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        List<Claim> claims = ClaimExtractor.standard().extract(text, true);
        int length = text.codePointCount(0, text.length());
        int last = 0;
        for (Claim claim : claims) {
            assertThat(claim.span().start()).isBetween(last, length);
            assertThat(claim.span().end()).isBetween(claim.span().start() + 1, length);
            assertThat(claim.text()).isEqualTo(slice(text, claim));
            assertThat(claim.amount().value()).isFinite();
            assertThat(claim.origin().confidence()).isBetween(0.0, 1.0);
            last = claim.span().start();
        }
        assertThat(claims).doesNotHaveDuplicates();
    }

    private static String slice(String text, Claim claim) {
        return text.substring(
                text.offsetByCodePoints(0, claim.span().start()),
                text.offsetByCodePoints(0, claim.span().end()));
    }
}
