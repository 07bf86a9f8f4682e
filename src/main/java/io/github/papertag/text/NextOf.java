package io.github.papertag.text;

import java.util.Arrays;

/**
 * Finds the next of a few characters in a text, from its beginning to its end. Each is searched for by itself, as Java looks for one
 * character many places at a time; that beats one look at every place where the characters are rare. Not thread-safe.
 */
public final class NextOf {

    private final String text;
    private final String wanted;

    /** Where each of the characters stands next; the length of the text if it is not to come. */
    private final int[] places;

    /**
     * Takes a text in.
     *
     * @param wanted the characters
     */
    public NextOf(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
        this.places = new int[wanted.length()];
        Arrays.fill(places, -1);
    }

    /** The first place from {@code from} on where one of them stands, the length of the text if there is none; must not go back. */
    public int from(int from) {
        int nearest = text.length();
        for (int i = 0; i < places.length; i++) {
            if (places[i] < from) {
                int place = text.indexOf(wanted.charAt(i), from);
                places[i] = place < 0 ? text.length() : place;
            }
            nearest = Math.min(nearest, places[i]);
        }
        return nearest;
    }
}
