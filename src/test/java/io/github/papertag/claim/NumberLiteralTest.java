package io.github.papertag.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLiteralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84.3          | 84.3        | 84.3",
                "84. It        | 84          | 84",
                "1,234,567     | 1,234,567   | 1234567",
                "123,456 of    | 123,456     | 123456",
                "1234,567      | 1234        | 1234",
                "1,23          | 1,23        | 1.23",
                "1,23 of       | 1           | 1",
                "96,9%         | 96,9        | 96.9",
                "96,9\\%       | 96,9        | 96.9",
                "1,2345%       | 1           | 1",
                "12,           | 12          | 12",
                "10^6 samples  | 10^6        | 1000000",
                "10^-2         | 10^-2       | 0.01",
                "10^12         | 10^12       | 1000000000000",
                "10^           | 10          | 10",
                "10^-8         | 10^-8       | 0.00000001",
                "10^–8         | 10^–8       | 0.00000001",
                "10^+3         | 10^+3       | 1000",
                "2^10          | 2^10        | 1024",
                "2^-3          | 2^-3        | 0.125",
                "90^circ       | 90          | 90",
                "84^*          | 84          | 84",
                "10.0^2        | 10.0        | 10",
                "3e2           | 3e2         | 300",
                "5E-1          | 5E-1        | 0.5",
                "3.1e-2        | 3.1e-2      | 0.031",
                "2.3e-4        | 2.3e-4      | 0.00023",
                "1.1×10^-3     | 1.1×10^-3   | 0.0011",
                "3e            | 3           | 3",
                "3×10^2        | 3×10^2      | 300",
                "3 × 10^2      | 3 × 10^2    | 300",
                "3 x 10^2      | 3 x 10^2    | 300",
                "3·10^2        | 3·10^2      | 300",
                "3×10-2        | 3×10-2      | 0.03",
                "3×10-20       | 3           | 3",
                "3×10 maps     | 3           | 3",
                "3 x 100       | 3           | 3",
                "3 × 10^x      | 3           | 3",
                "123456789012345678 | 123456789012345678 | 123456789012345678",
            })
    void aNumberEndsWithItsDecimalsAndItsPowerOfTen(String text, String literal, double value) {
        assertThat(NumberLiteral.scan(text, 0, text.length())).isEqualTo(new NumberLiteral(literal.length(), value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3",
                "1234567890123456789",
                "20^2",
                "5^th",
                "10^-",
                "10^x",
                "10^0.5",
                "10^1/2",
                "10^31",
                "10^1234",
                "2^101",
                "3e31",
                "3×10^-31"
            })
    void versionsIdentifiersAndOtherPowersAreNone(String text) {
        assertThat(NumberLiteral.scan(text, 0, text.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'84.3', 3, 84", "'1,234', 4, 1.23", "'10^62', 4, 1000000", "'3e22', 3, 300"})
    void whatStandsBehindTheEndIsNotRead(String text, int to, double value) {
        NumberLiteral number = NumberLiteral.scan(text, 0, to);

        assertThat(number).isNotNull();
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.end()).isLessThanOrEqualTo(to);
    }
}
