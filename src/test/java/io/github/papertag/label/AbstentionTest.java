package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.papertag.LabelledPaper;
import io.github.papertag.LabelledPaper.Reason;
import io.github.papertag.Paper;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled models say nothing of what they cannot read, and nothing of what is no paper. */
class AbstentionTest {

    private static final Map<String, TopicModel> MODELS = new HashMap<>();

    @BeforeAll
    static void load() throws IOException {
        BundledModels.load(BundledModels.NAMES).forEach(model -> MODELS.put(model.name(), model));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // German, French, Spanish, Italian, Portuguese
                "Wir stellen ein neuronales Netz vor, das Verkehrszeichen bei Regen erkennt. Es wurde mit Bildern aus"
                        + " vier Städten trainiert und braucht weniger Rechenzeit als frühere Verfahren.",
                "Nous proposons un réseau de neurones qui reconnaît les panneaux sous la pluie. Il est entraîné avec des"
                        + " images de quatre villes et demande moins de calcul que les méthodes antérieures.",
                "Proponemos una red neuronal que reconoce las señales de tráfico con lluvia. Se entrena con imágenes de"
                        + " cuatro ciudades y necesita menos cálculo que los métodos anteriores.",
                "Proponiamo una rete neurale che riconosce i segnali stradali sotto la pioggia. È addestrata con immagini"
                        + " di quattro città e richiede meno calcolo dei metodi precedenti.",
                "Propomos uma rede neural que reconhece placas de trânsito sob chuva. Ela é treinada com imagens de"
                        + " quatro cidades e exige menos cálculo do que os métodos anteriores.",
                // Dutch, Swedish, Polish, Turkish, Indonesian
                "Wij stellen een neuraal netwerk voor dat verkeersborden in de regen herkent. Het is getraind met beelden"
                        + " uit vier steden en heeft minder rekentijd nodig dan eerdere methoden.",
                "Vi föreslår ett neuralt nätverk som känner igen vägmärken i regn. Det tränas med bilder från fyra"
                        + " städer och kräver mindre beräkning än tidigare metoder.",
                "Proponujemy sieć neuronową, która rozpoznaje znaki drogowe w deszczu. Jest uczona na obrazach z"
                        + " czterech miast i wymaga mniej obliczeń niż wcześniejsze metody.",
                "Yağmurda trafik işaretlerini tanıyan bir sinir ağı öneriyoruz. Ağ dört şehirden görüntülerle eğitilir"
                        + " ve önceki yöntemlerden daha az hesaplama gerektirir.",
                "Kami mengusulkan jaringan saraf yang mengenali rambu lalu lintas saat hujan. Jaringan ini dilatih dengan"
                        + " gambar dari empat kota dan membutuhkan komputasi lebih sedikit."
            })
    void anAbstractInAnotherLanguageIsNotEnglish(String text) {
        assertThat(label(text).reason()).isEqualTo(Reason.NOT_ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gravel lantern eleven mutter copper thistle parade shoulder neither plank velvet orchard seldom drum"
                        + " cabbage harbor tiptoe quilt marble walnut",
                "tensor robot gradient language image quantum graph token speech privacy compiler vaccine orbit cache"
                        + " pixel theorem sensor agent"
            })
    void wordsInNoOrderAreAbstainedOn(String text) {
        assertThat(label(text).isLabelled()).isFalse();
    }

    @Test
    void aTableOfNumbersIsAbstainedOn() {
        assertThat(label("12.4 88.1 0.93 | 13.9 87.2 0.91 | 15.0 90.4 0.97 | 11.8 86.6 0.90 | mean 13.3 88.1 0.93")
                        .isLabelled())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Melt the butter in a wide pan and let the onions soften with a pinch of salt. Add the rice, stir until"
                        + " it is glossy, and pour in the broth one ladle at a time. Take the pan from the heat, fold in"
                        + " the cheese and serve it with the parsley.",
                "The tenant shall keep the garden in good order and shall not keep animals without the consent of the"
                        + " landlord. The rent is due on the first day of each month. Either party may end this lease"
                        + " with three months of notice.",
                "The ferry between the two islands was cancelled on Sunday as the wind grew stronger. Travellers slept"
                        + " in the school while their hosts brought soup and blankets, and the mayor thanked them on"
                        + " Monday when the boats sailed again.",
                "A header in the last minute gave the hosts all three points on a cold evening. The visitors had hit"
                        + " the post twice, but the goalkeeper kept his side in the game. The crowd sang long after the"
                        + " lights had gone out.",
                "The tomatoes went out this week, each with a stake and a handful of compost. Slugs have taken the"
                        + " first lettuces, so we lift the boards in the morning. The old pear tree that looked dead in"
                        + " March has leaves after all."
            })
    void aTextThatIsNoPaperIsAbstainedOn(String text) {
        for (List<String> models : List.of(BundledModels.NAMES, Labeller.DEFAULT_MODELS, List.of("contribution"))) {
            assertThat(label(text, models).reason()).as("%s", models).isEqualTo(Reason.LOW_CONFIDENCE);
        }
    }

    private static LabelledPaper label(String text) {
        return label(text, BundledModels.NAMES);
    }

    private static LabelledPaper label(String text, List<String> models) {
        return new Labeller(models.stream().map(MODELS::get).toList(), null).label(Paper.of("Untitled", text));
    }
}
