package io.github.papertag.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units, magnitudes, number words and bounds, as read from {@code lexicon/quantities.yaml}. */
final class Units {

    /**
     * A unit.
     *
     * @param id what claims call it
     * @param scale what one of it is worth in that unit
     * @param decimals whether only a number with decimals has it
     */
    record Unit(String id, QuantityType type, double scale, boolean decimals) {

        Unit(String id, QuantityType type, double scale) {
            this(id, type, scale, false);
        }
    }

    private record Form(
            String id,
            String type,
            @Nullable Double scale,
            @Nullable Boolean decimals,
            String forms) {}

    private record Value(
            double value,
            String unit,
            String type,
            @Nullable String sign,
            String forms,
            @Nullable String ahead,
            @Nullable String behind) {}

    private record Data(
            List<Form> units,
            Map<String, String> currencies,
            Map<String, Double> magnitudes,
            Map<String, Double> numbers,
            List<Value> values,
            String idioms,
            Map<String, String> bounds,
            Map<String, String> boundsAfter,
            String fillers) {}

    /** A phrase that is number and unit in one, such as "twice", with the sign that it implies ("halves": minus). */
    record Fixed(double value, Unit unit, char sign, Set<String> ahead, Set<String> behind) {

        /** Whether the words around tokens {@code [from, to)} allow it to be one. */
        boolean stands(List<Token> tokens, int from, int to) {
            boolean free = ahead.isEmpty() && behind.isEmpty();
            return free
                    || (to < tokens.size() && ahead.contains(tokens.get(to).lower()))
                    || (from > 0 && behind.contains(tokens.get(from - 1).lower()));
        }
    }

    private static final Pattern SPACES = Pattern.compile("[ \n]+");

    private static final Units STANDARD = new Units(Yaml.resource("lexicon/quantities.yaml", Data.class));

    private final PhraseTrie<Unit> forms = new PhraseTrie<>();
    private final PhraseTrie<Fixed> fixed = new PhraseTrie<>();
    private final PhraseTrie<Boolean> idioms = new PhraseTrie<>();
    private final Map<String, Unit> currencies = new HashMap<>();
    private final Map<String, Double> magnitudes;
    private final Map<String, Double> numbers;
    private final Bounds bounds;

    /** First words of what is a quantity without digits. */
    private final WordSet numberBegins = new WordSet();

    private Units(Data data) {
        for (Form form : data.units) {
            Unit unit = new Unit(
                    form.id, type(form.type), form.scale == null ? 1 : form.scale, Boolean.TRUE.equals(form.decimals));
            phrases(form.forms).forEach(words -> forms.add(words, unit));
        }
        for (Value value : data.values) {
            Fixed meaning = new Fixed(
                    value.value,
                    new Unit(value.unit, type(value.type), 1),
                    value.sign == null ? ' ' : value.sign.charAt(0),
                    words(value.ahead),
                    words(value.behind));
            phrases(value.forms).forEach(words -> fixed.add(words, meaning));
        }
        phrases(data.idioms).forEach(words -> idioms.add(words, true));
        data.currencies.forEach((sign, id) -> currencies.put(sign, new Unit(id, QuantityType.MEASURE, 1)));
        magnitudes = data.magnitudes;
        numbers = data.numbers;
        bounds = new Bounds(data.bounds, data.boundsAfter, data.fillers);
        numbers.keySet().forEach(numberBegins::add);
        numberBegins.add("a");
        currencies.keySet().forEach(code -> numberBegins.add(code.toLowerCase(Locale.ROOT)));
    }

    static Units standard() {
        return STANDARD;
    }

    /** Phrases of a comma-separated list, each as its words. */
    static List<List<String>> phrases(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .map(p -> List.of(SPACES.split(p, -1)))
                .toList();
    }

    private static Set<String> words(@Nullable String list) {
        return list == null ? Set.of() : Set.copyOf(List.of(list.split(", ", -1)));
    }

    private static QuantityType type(String name) {
        return QuantityType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    PhraseTrie.@Nullable Found<Unit> unitAt(List<Token> tokens, int from) {
        return forms.longest(tokens, from);
    }

    /** The phrase that is a quantity of its own at a token, unless it is an idiom such as "doubles down". */
    PhraseTrie.@Nullable Found<Fixed> fixedAt(List<Token> tokens, int from) {
        PhraseTrie.Found<Fixed> found = fixed.longest(tokens, from);
        return found == null
                        || idioms.longest(tokens, from) != null
                        || !found.values().get(0).stands(tokens, from, found.end())
                ? null
                : found;
    }

    /** Whether a quantity can begin with this word; most words begin none. */
    boolean mayBeginQuantity(Token token) {
        return numberBegins.has(token) || fixed.mayBegin(token);
    }

    Bounds bounds() {
        return bounds;
    }

    /** The unit of what follows a sign or code of a currency, or null. */
    @Nullable
    Unit currency(Token token) {
        return currencies.get(token.text());
    }

    @Nullable
    Double magnitude(Token token) {
        Double exact = magnitudes.get(token.text());
        return exact != null || token.text().length() == 1 ? exact : magnitudes.get(token.lower());
    }

    @Nullable
    Double number(Token token) {
        return numbers.get(token.lower());
    }

    /** Whether letters glued to a number are a unit or magnitude, not the rest of a name such as "3D". */
    boolean mayFollowNumber(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        return magnitudes.containsKey(letters)
                || forms.beginsWith(letters)
                || (letters.length() > 1 && (forms.beginsWith(lower) || magnitudes.containsKey(lower)))
                || lower.equals("sim");
    }
}
