package io.github.papertag.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.papertag.LabelledPaper;
import io.github.papertag.LabelledPaper.Reason;
import io.github.papertag.Paper;
import io.github.papertag.ScoredLabel;
import io.github.papertag.topic.TopicModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled models say nothing of what they cannot read, and nothing of what is no paper. */
class AbstentionTest {

    private static final Map<String, TopicModel> MODELS = new HashMap<>();
    private static final Map<List<String>, Labeller> LABELLERS = new HashMap<>();

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
                        + " gambar dari empat kota dan membutuhkan komputasi lebih sedikit.",
                // Romanian, Danish, Vietnamese, Finnish, Hungarian, Norwegian, Czech, Afrikaans
                "Rețeaua propusă are patru straturi, iar antrenarea are loc pe imagini din patru orașe. Modelul are nevoie"
                        + " de mai puține calcule și are o precizie mai bună decât metodele cunoscute.",
                "Vi foreslår et neuralt netværk, som genkender vejskilte i regn. Det skal have billeder fra fire byer for"
                        + " at have nok eksempler, og det har brug for mindre beregning end tidligere metoder.",
                "Chúng tôi đề xuất một mạng nơ-ron nhận dạng biển báo giao thông khi trời mưa cho xe chở than. Mạng học từ"
                        + " ảnh của bốn thành phố và cần ít tính toán hơn các phương pháp trước đây.",
                "Esittelemme neuroverkon, joka tunnistaa liikennemerkit sateessa. Se on opetettu neljän kaupungin kuvilla ja"
                        + " tarvitsee vähemmän laskentaa kuin aiemmat menetelmät.",
                "Olyan neurális hálót mutatunk be, amely esőben is felismeri a közlekedési táblákat. A hálót négy város"
                        + " képein tanítottuk, és kevesebb számítást igényel, mint a korábbi módszerek.",
                "Vi foreslår et nevralt nettverk for gjenkjenning av trafikkskilt i regn. Det trenes på bilder fra fire"
                        + " byer og trenger mindre regnekraft enn tidligere metoder for samme oppgave.",
                "Navrhujeme neuronovou síť, která rozpoznává dopravní značky za deště. Je naučena na snímcích ze čtyř měst"
                        + " a potřebuje méně výpočtů, a to i proti dřívějším metodám.",
                "Ons stel 'n neurale netwerk voor wat verkeerstekens in die reën herken. Dit is met beelde van vier stede"
                        + " geleer en het minder berekening nodig as vroeëre metodes.",
                // German with English titles and terms of the trade
                "Diese Arbeit überträgt das Verfahren aus \"Learning to See through the Rain\" auf Verkehrszeichen und"
                        + " vergleicht es mit \"Small Networks Are Enough\". Self-Supervised Learning, Data Augmentation"
                        + " und Knowledge Distillation werden in einer Ablation geprüft; das Modell verbessert die"
                        + " Accuracy auf allen Benchmarks und braucht weniger Rechenzeit als frühere Verfahren. Bilder aus"
                        + " vier Städten und der Code sind frei verfügbar."
            })
    void anAbstractInAnotherLanguageIsNotEnglish(String text) {
        assertThat(label(text).reason()).isEqualTo(Reason.NOT_ENGLISH);
    }

    /** Chinese, Japanese and Thai put no space between words, so that a whole abstract may seem to have a few. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "本文提出一种在雨天识别交通标志的神经网络。该网络使用来自四个城市的图像进行训练，与以往的方法相比所需的计算量更少。" + "实验结果表明，在我们收集的数据集上，识别准确率提高了百分之三。",
                "本論文では、雨天時の交通標識を認識するニューラルネットワークを提案する。四つの都市の画像で学習し、従来の手法よりも" + "少ない計算量で動作する。実験により提案手法の有効性を確認した。",
                "본 논문에서는 비가 오는 날에도 교통 표지판을 인식하는 신경망을 제안한다. 네 도시에서 수집한 영상으로 학습하였으며" + " 기존 방법보다 적은 계산량으로 더 높은 정확도를 보인다.",
                "งานวิจัยนี้เสนอโครงข่ายประสาทเทียมสำหรับรู้จำป้ายจราจรขณะฝนตก โดยฝึกด้วยภาพจากสี่เมือง"
                        + " และใช้การคำนวณน้อยกว่าวิธีการเดิม",
                "نقترح شبكة عصبية تتعرف على إشارات المرور تحت المطر، وقد دربناها على صور من أربع مدن، وهي تحتاج إلى حسابات أقل"
                        + " من الطرق السابقة وتحقق دقة أعلى في التجارب.",
                "हम एक ऐसा तंत्रिका नेटवर्क प्रस्तुत करते हैं जो वर्षा में यातायात के चिह्नों को पहचानता है। इसे चार नगरों के चित्रों से"
                        + " प्रशिक्षित किया गया है और इसे पहले की विधियों से कम गणना चाहिए।",
                "我们提出了一种新的图像分割模型 SegNova，并在 Cityscapes 与 ADE20K 上进行了评测。与 state-of-the-art 方法相比，该模型的参数更少，"
                        + "推理速度更快，代码已经公开。"
            })
    void anAbstractInAnotherScriptIsNotEnglishHoweverFewWordsItSeemsToHave(String text) {
        assertThat(label(text).reason()).isEqualTo(Reason.NOT_ENGLISH);
    }

    @Test
    void anEnglishAbstractMayHaveWordsOfAnotherScript() {
        String text = "We propose a model that segments Chinese words such as 神经网络 and 交通标志. Our results show that the"
                + " accuracy improves on three benchmarks, and the training needs less data than previous methods.";
        assertThat(label(text).isLabelled()).isTrue();
    }

    /** Measured on the half that the limits were not chosen by: 45 of 50. */
    @ParameterizedTest
    @ValueSource(strings = {"areas,contribution", "areas,contribution,arxiv"})
    void ofHundredTextsOfTwentyKindsThatAreNoPapersFewAreLabelled(String models) throws IOException {
        Map<String, Integer> abstained = new HashMap<>();
        for (JsonNode text : texts("not-papers.jsonl")) {
            Paper paper =
                    Paper.of(text.get("title").asText(), text.get("abstract").asText());
            boolean silent = !labeller(List.of(models.split(","))).label(paper).isLabelled();
            abstained.merge(text.get("part").asText(), silent ? 1 : 0, Integer::sum);
        }
        assertThat(abstained.get("report")).isBetween(43, 50);
        assertThat(abstained.get("choose")).isBetween(45, 50);
    }

    @Test
    void manyAbstractsOfOtherSciencesAreStillLabelled() throws IOException {
        long labelled = texts("other-sciences.jsonl").stream()
                .map(text -> Paper.of(
                        text.get("title").asText(), text.get("abstract").asText()))
                .filter(paper -> labeller(BundledModels.NAMES).label(paper).isLabelled())
                .count();
        assertThat(labelled).isBetween(8L, 20L);
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
    void wordsOfTwoFieldsInNoOrderAreAbstainedOnHoweverSureALabelSeems() {
        String text =
                "lantern qubit thistle we the entangled marble decoherence plank velvet propose circuit orchard hamiltonian"
                        + " cabbage and quantum tiptoe of results gripper walnut manipulation harbor model quilt robot seldom";
        assertThat(label(text, Labeller.DEFAULT_MODELS).reason()).isEqualTo(Reason.LOW_CONFIDENCE);
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

    @Test
    void aModelOfSomebodysOwnTextsTellsWhatTheBundledOnesKnowTooLittleOf() {
        TopicModel kitchen = TinyModels.everyday("kitchen");
        Paper recipe = Paper.of(
                "Onion Rice",
                "Melt the butter in a wide pan and let the onions soften with a pinch of salt. Add the rice, stir until it"
                        + " is glossy, and pour in the broth one ladle at a time.");
        LabelledPaper labelled =
                new Labeller(List.of(Objects.requireNonNull(MODELS.get("areas")), kitchen), null).label(recipe);
        assertThat(labelled.labels("areas")).isEmpty();
        assertThat(labelled.labels("kitchen")).extracting(ScoredLabel::label).containsExactly("rice");
        assertThat(labelled.isLabelled()).isTrue();
    }

    private static LabelledPaper label(String text) {
        return label(text, BundledModels.NAMES);
    }

    private static LabelledPaper label(String text, List<String> models) {
        return labeller(models).label(Paper.of("Untitled", text));
    }

    private static Labeller labeller(List<String> models) {
        return LABELLERS.computeIfAbsent(
                models, names -> new Labeller(names.stream().map(MODELS::get).toList(), null));
    }

    private static List<JsonNode> texts(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> texts = new ArrayList<>();
        try (InputStream in = AbstentionTest.class.getResourceAsStream(file)) {
            String lines = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                texts.add(json.readTree(line));
            }
        }
        return texts;
    }
}
