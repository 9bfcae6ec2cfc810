package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Numbers.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  private static final Numbers NUMBERS = Numbers.load();

  private record Piece(String key, String bare) implements Numbers.Word {

    static Piece of(String word) {
      String key = Letters.key(word);
      return new Piece(key, key.startsWith("ال") ? key.substring(2) : key);
    }

    @Override
    public boolean isNumber() {
      return Character.isDigit(bare.charAt(0));
    }
  }

  private static Optional<Count> count(String words) {
    List<Piece> pieces = Arrays.stream(words.split(" ")).map(Piece::of).toList();
    return NUMBERS.count(pieces, 0);
  }

  /** The number in words or digits, its value, and how many of the words it takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "37 شخصا                  | 37         | 1",
        "1,500 شخص                | 1500       | 1",
        "ثلاثة                    | 3          | 1",
        "أحد عشر رجلا             | 11         | 2",
        "خمسة و عشرون رجلا        | 25         | 3",
        "مئة و خمسة و عشرون       | 125        | 5",
        "ثلاث مئة شخص             | 300        | 2",
        "ألف و مئتا شخص           | 1200       | 3",
        "ثلاثة آلاف و 500 شخص     | 3500       | 4",
        "مئة ألف شخص              | 100000     | 2",
        "1.5 مليون شخص            | 1500000    | 2",
        "مليون و مئتا ألف شخص     | 1200000    | 4",
        "مليوني شخص               | 2000000    | 1",
        "5 مليارات دولار          | 5000000000 | 2",
        "مليارين                  | 2000000000 | 1",
        "ثلاثة و 5 جرحى           | 3          | 1",
        "5 و ثلاثة جرحى           | 5          | 1",
      })
  void numbersOfPeople(String words, long value, int length) {
    assertThat(count(words)).contains(new Count(length, value));
  }

  /** Thousands, millions, dozens, a half, a third, a soldier, the third; one and a half. */
  @ParameterizedTest
  @ValueSource(
      strings = {"آلاف", "ملايين الدولارات", "عشرات", "نصف", "ثلث", "جندي", "الثالث", "1.5", "و"})
  void noNumbers(String words) {
    assertThat(count(words)).isEmpty();
  }
}
