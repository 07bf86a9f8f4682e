package io.github.papertag.data;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The components of a record and what makes one of them. Found out once for each record class: a file has hundreds of records of one
 * class, and asking Java for annotated types takes longer than reading them.
 */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Map<String, AnnotatedType> types = new LinkedHashMap<>();
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            types.put(component.getName(), component.getAnnotatedType());
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has the constructor of its components", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The types of its components by their names, in order. */
    Map<String, AnnotatedType> types() {
        return types;
    }

    Constructor<?> constructor() {
        return constructor;
    }
}
