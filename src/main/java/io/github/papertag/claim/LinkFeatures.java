package io.github.papertag.claim;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;

/** A set of features in two words of bits: every candidate of every value has one. */
// Ordinals are only places in memory: files name features.
@SuppressWarnings("EnumOrdinal")
final class LinkFeatures extends AbstractSet<LinkFeature> {

    private static final LinkFeature[] ALL = LinkFeature.values();

    private long low;
    private long high;

    static LinkFeatures none() {
        return new LinkFeatures();
    }

    static LinkFeatures of(LinkFeature feature) {
        LinkFeatures features = new LinkFeatures();
        features.add(feature);
        return features;
    }

    static LinkFeatures of(LinkFeature feature, LinkFeature other) {
        LinkFeatures features = of(feature);
        features.add(other);
        return features;
    }

    static LinkFeatures of(LinkFeature feature, LinkFeature... more) {
        LinkFeatures features = of(feature);
        features.addAll(Arrays.asList(more));
        return features;
    }

    LinkFeatures copy() {
        LinkFeatures copy = new LinkFeatures();
        copy.low = low;
        copy.high = high;
        return copy;
    }

    boolean has(LinkFeature feature) {
        int place = feature.ordinal();
        return ((place < Long.SIZE ? low : high) >>> place & 1) != 0;
    }

    /** Whether a feature of the others is among these. */
    boolean hasAny(LinkFeatures others) {
        return (low & others.low) != 0 || (high & others.high) != 0;
    }

    @Override
    public boolean add(LinkFeature feature) {
        boolean added = !has(feature);
        long bit = 1L << feature.ordinal();
        if (feature.ordinal() < Long.SIZE) {
            low |= bit;
        } else {
            high |= bit;
        }
        return added;
    }

    void addIf(LinkFeature feature, boolean holds) {
        if (holds) {
            add(feature);
        }
    }

    void addAll(LinkFeatures others) {
        low |= others.low;
        high |= others.high;
    }

    @Override
    public void clear() {
        low = 0;
        high = 0;
    }

    void retain(LinkFeatures others) {
        low &= others.low;
        high &= others.high;
    }

    /** Takes a feature out and tells whether it was there. */
    boolean removes(LinkFeature feature) {
        boolean removed = has(feature);
        long bit = 1L << feature.ordinal();
        if (feature.ordinal() < Long.SIZE) {
            low &= ~bit;
        } else {
            high &= ~bit;
        }
        return removed;
    }

    /** Writes the ordinals of the features in order and returns how many there are. */
    int places(int[] places) {
        int count = 0;
        for (long left = low; left != 0; left &= left - 1) {
            places[count++] = Long.numberOfTrailingZeros(left);
        }
        for (long left = high; left != 0; left &= left - 1) {
            places[count++] = Long.SIZE + Long.numberOfTrailingZeros(left);
        }
        return count;
    }

    @Override
    public int size() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    @Override
    public Iterator<LinkFeature> iterator() {
        return Arrays.stream(ALL).filter(this::has).iterator();
    }
}
