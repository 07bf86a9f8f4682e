package io.github.papertag.data;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of plain values, by the names of their components. Every value must be of the component's own kind; only a
 * component that is {@link Nullable} may be missing or null, no element of a list or map may, and no name may be left over.
 * Components are records, strings, numbers, booleans, or lists and maps of them.
 */
public final class Records {

    private static final String TOP = "its top";
    private static final int LONGEST_PATH = 100;

    private Records() {}

    /**
     * The record that a value stands for.
     *
     * @param value what {@link Values#read} gives
     * @throws MisfitException if it stands for no such record
     */
    public static <T extends Record> T of(@Nullable Object value, Class<T> type) throws MisfitException {
        return type.cast(record(value, type, ""));
    }

    private static Object record(@Nullable Object value, Class<?> type, String path) throws MisfitException {
        if (!(value instanceof Map<?, ?> members)) {
            throw MisfitException.wrong(shown(path));
        }
        RecordShape shape = RecordShape.of(type);
        for (Object name : members.keySet()) {
            if (!(name instanceof String known) || !shape.types().containsKey(known)) {
                throw MisfitException.unknown(shown(path + "." + name));
            }
        }
        Object[] arguments = new Object[shape.types().size()];
        int i = 0;
        for (Map.Entry<String, AnnotatedType> component : shape.types().entrySet()) {
            String name = component.getKey();
            arguments[i++] = component(members.get(name), component.getValue(), path + "." + name);
        }
        return construct(shape, arguments, path);
    }

    private static @Nullable Object component(@Nullable Object value, AnnotatedType type, String path)
            throws MisfitException {
        return value == null && type.isAnnotationPresent(Nullable.class) ? null : value(value, type, path);
    }

    private static Object value(@Nullable Object value, AnnotatedType type, String path) throws MisfitException {
        if (type.getType() instanceof ParameterizedType generic) {
            AnnotatedType[] of = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments();
            if (generic.getRawType() == List.class && value instanceof List<?> list) {
                return list(list, of[0], path);
            }
            if (generic.getRawType() == Map.class && value instanceof Map<?, ?> map) {
                return map(map, of[1], path);
            }
            throw MisfitException.wrong(shown(path));
        }
        Class<?> wanted = (Class<?>) type.getType();
        return wanted.isRecord() ? record(value, wanted, path) : scalar(value, wanted, path);
    }

    private static List<Object> list(List<?> list, AnnotatedType of, String path) throws MisfitException {
        List<Object> values = new ArrayList<>(list.size());
        for (Object element : list) {
            values.add(value(element, of, path + "[" + values.size() + "]"));
        }
        return values;
    }

    private static Map<String, Object> map(Map<?, ?> map, AnnotatedType of, String path) throws MisfitException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            String name = String.valueOf(member.getKey());
            values.put(name, value(member.getValue(), of, path + "." + name));
        }
        return values;
    }

    private static Object scalar(@Nullable Object value, Class<?> type, String path) throws MisfitException {
        if (value instanceof Number number) {
            boolean whole = value instanceof Integer || value instanceof Long;
            if (type == double.class || type == Double.class) {
                return number.doubleValue();
            }
            if (whole && (type == long.class || type == Long.class)) {
                return number.longValue();
            }
            if (value instanceof Integer && (type == int.class || type == Integer.class)) {
                return value;
            }
        }
        boolean fits = type == String.class
                ? value instanceof String
                : (type == boolean.class || type == Boolean.class) && value instanceof Boolean;
        if (value == null || !fits) {
            throw MisfitException.wrong(shown(path));
        }
        return value;
    }

    private static Object construct(RecordShape shape, Object[] arguments, String path) throws MisfitException {
        try {
            return shape.constructor().newInstance(arguments);
        } catch (InvocationTargetException e) {
            // The record itself does not take the values.
            throw MisfitException.wrong(shown(path));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record has the constructor of its components", e);
        }
    }

    /** The value of a component. */
    static @Nullable Object get(Record components, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record has the accessors of its components", e);
        }
    }

    /** A path that a person and a terminal can take; one with other characters is not one of our names. */
    private static String shown(String path) {
        String shown = path.startsWith(".") ? path.substring(1) : path;
        boolean plain = !shown.isEmpty() && shown.length() <= LONGEST_PATH;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            plain &= Character.isLetterOrDigit(c) || "_.[]-".indexOf(c) >= 0;
        }
        return plain ? shown : TOP;
    }
}
