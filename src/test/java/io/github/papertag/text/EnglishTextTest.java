package io.github.papertag.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // German, French, Spanish, Italian, Portuguese
                "Wir stellen ein Verfahren vor, das Risse in Brücken aus der Luft erkennt und dabei ohne Karten auskommt.",
                "Nous présentons une méthode qui repère les fissures des ponts depuis le ciel, sans carte ni balise.",
                "Presentamos un método que detecta desde el aire las grietas de los puentes y no necesita mapas.",
                "Presentiamo un metodo che trova dall'alto le crepe nei ponti e che non ha bisogno di alcuna mappa.",
                "Apresentamos um método que encontra do ar as fendas das pontes e que não precisa de nenhum mapa.",
                // Dutch, Danish, Polish, Turkish, Finnish
                "We laten een methode zien die vanuit de lucht scheuren in bruggen vindt en die geen kaart nodig heeft.",
                "Vi viser en metode, der finder revner i broer fra luften, og som ikke har brug for noget kort.",
                "Pokazujemy metodę, która znajduje z powietrza pęknięcia w mostach i nie potrzebuje żadnej mapy.",
                "Köprülerdeki çatlakları havadan bulan ve hiçbir haritaya gerek duymayan bir yöntem sunuyoruz.",
                "Esittelemme menetelmän, joka löytää siltojen halkeamat ilmasta eikä tarvitse lainkaan karttaa.",
                // Romanian, Danish, Vietnamese, whose commonest words look like some of English
                "Metoda are o precizie bună, are nevoie de puține imagini și are avantajul că hărțile nu sunt necesare.",
                "Metoden skal have et kort for at have nytte for byen, og den kan have fejl, have brug for lys og have held.",
                "Phương pháp phát hiện vết nứt trên cầu than từ trên không cho nhà máy than mà không cần bản đồ than nào.",
                // Russian, Greek, Chinese
                "Мы представляем метод, который находит трещины в мостах с воздуха и не требует никакой карты.",
                "Παρουσιάζουμε μια μέθοδο που βρίσκει από τον αέρα ρωγμές σε γέφυρες χωρίς κανέναν χάρτη.",
                "我们 提出 一种 方法， 从 空中 发现 桥梁 裂缝， 而 不 需要 任何 地图。",
                // Chinese and Thai as they are written, the first with a few words of English
                "我们提出一种从空中发现桥梁裂缝的方法 BridgeScan。与 state-of-the-art 方法相比，该方法不需要任何地图，运行速度更快，代码已经公开，欢迎使用。",
                "เรานำเสนอวิธีการตรวจหารอยร้าวของสะพานจากอากาศ with the drone ซึ่งไม่จำเป็นต้องใช้แผนที่ใดๆ และทำงานได้รวดเร็วกว่าวิธีการเดิมทั้งหมดที่เคยมีมาก่อนหน้านี้ในทุกการทดลอง"
            })
    void otherLanguagesAreNotEnglish(String text) {
        assertThat(EnglishText.isEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We present a method that finds cracks in bridges from the air and needs no map.",
                "CRACKS IN BRIDGES ARE FOUND FROM THE AIR.",
                "Finding cracks early saves bridges. Drones help, but pilots tire; our planner does not."
            })
    void englishSentencesAreEnglish(String text) {
        assertThat(EnglishText.isEnglish(text)).isTrue();
    }

    @Test
    void wordsInNoOrderAreNotEnglish() {
        assertThat(EnglishText.isEnglish("bridge crack drone entropy gradient window tensor apple walk stone seven"))
                .isFalse();
    }

    @Test
    void aTextWithoutWordsIsNotCalledForeign() {
        assertThat(EnglishText.isEnglish("12.5 13.7 99.1")).isTrue();
        assertThat(EnglishText.isEnglish("")).isTrue();
    }

    @Test
    void aFunctionWordIsTheWholeWord() {
        assertThat(EnglishText.isEnglish("bathe")).isFalse();
        assertThat(EnglishText.isEnglish("bubblebetween")).isFalse();
        assertThat(EnglishText.isEnglish("dšthe théthe")).isFalse();
        assertThat(EnglishText.isEnglish("2.5 between")).isTrue();
        assertThat(EnglishText.isEnglish("x 2.5")).isFalse();
    }

    @Test
    void textIsJudgedByTheShareOfItsFunctionWords() {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            String text = mixture(random);
            assertThat(EnglishText.isEnglish(text)).as(text).isEqualTo(plain(text));
        }
    }

    private static String mixture(Random random) {
        List<String> words = List.of("the", "Which", "BETWEEN", "zebra", "größe", "x", "theory", "它", "12", "\u212A");
        int rare = 1 + random.nextInt(60);
        return IntStream.range(0, random.nextInt(200))
                .mapToObj(i -> words.get(random.nextInt(rare) == 0 ? random.nextInt(3) : 3 + random.nextInt(7)))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "-"));
    }

    private static boolean plain(String text) {
        Set<String> functionWords = Set.of("the", "which", "between");
        List<String> words = Arrays.stream(text.split("\\P{L}+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return words.stream().filter(functionWords::contains).count() >= 0.055 * words.size();
    }
}
