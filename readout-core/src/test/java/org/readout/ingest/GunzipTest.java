package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GunzipTest {

  private static final byte[] TEXT =
      "The bridge is closed, the mayor said.".getBytes(StandardCharsets.UTF_8);

  @Test
  void unpacksWhatJavaPacksAndAgreesWithJavasOwn() throws IOException {
    var seed = 31L;
    var random = new Random(seed);
    for (var round = 0; round < 50; round++) {
      var bytes = new byte[random.nextInt(100_000)];
      for (var i = 0; i < bytes.length; i++) bytes[i] = (byte) random.nextInt(1 + round);
      var packed = Packed.gzip(bytes);
      assertThat(unpack(packed))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(bytes)
          .isEqualTo(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes());
    }
  }

  @Test
  void membersFollowOneAnother() throws IOException {
    assertThat(unpack(Packed.join(Packed.gzip(TEXT), Packed.gzip(new byte[0]), Packed.gzip(TEXT))))
        .isEqualTo(Packed.join(TEXT, TEXT));
  }

  @Test
  void manyEmptyMembersOverflowNoStack() throws IOException {
    var empty = Packed.gzip(new byte[0]);
    var all = new ByteArrayOutputStream();
    for (var i = 0; i < 200_000; i++) all.writeBytes(empty);
    all.writeBytes(Packed.gzip(TEXT));
    assertThat(unpack(all.toByteArray())).isEqualTo(TEXT);
  }

  @Test
  void aHeaderMayHoldANameACommentExtrasAndACheck() throws IOException {
    var plain = Packed.gzip(TEXT);
    var header = new byte[] {
      0x1f,
      (byte) 0x8b,
      8,
      2 | 4 | 8 | 16,
      0,
      0,
      0,
      0,
      0,
      0,
      3,
      0,
      9,
      9,
      9,
      'a',
      0,
      'b',
      'c',
      0,
      1,
      2
    };
    assertThat(unpack(Packed.join(header, Arrays.copyOfRange(plain, 10, plain.length))))
        .isEqualTo(TEXT);
  }

  @Test
  void zerosAfterTheLastMemberArePaddingAndAnythingElseIsDamage() throws IOException {
    assertThat(unpack(Packed.join(Packed.gzip(TEXT), new byte[512]))).isEqualTo(TEXT);
    assertThatThrownBy(() -> unpack(Packed.join(Packed.gzip(TEXT), TEXT)))
        .isInstanceOf(ZipException.class);
  }

  @Test
  void aWrongChecksumIsToldAfterAllIsRead() throws IOException {
    var packed = Packed.gzip(TEXT);
    packed[packed.length - 5] ^= 1;
    var whole = Bytes.read(new Gunzip(new ByteArrayInputStream(packed), 200), 1000);
    assertThat(whole.array()).isEqualTo(TEXT);
    assertThat(whole.failure()).isInstanceOf(ZipException.class);
  }

  @Test
  void whatBreaksTheStreamOffIsToldAgainAtEachRead() throws IOException {
    var packed = Packed.gzip(TEXT);
    var stream =
        new Gunzip(new ByteArrayInputStream(Arrays.copyOf(packed, packed.length - 4)), 200);
    assertThat(stream.readNBytes(TEXT.length)).isEqualTo(TEXT);
    for (var i = 0; i < 3; i++) assertThatThrownBy(stream::read).isInstanceOf(EOFException.class);
  }

  @Test
  void aBombIsLeftSoonAfterTheFirstMebibyte() throws IOException {
    var stream = new Gunzip(new ByteArrayInputStream(Packed.gzip(new byte[64 << 20])), 200);
    var whole = Bytes.read(stream, 64 << 20);
    assertThat(whole.failure()).isInstanceOf(Gunzip.BombException.class);
    assertThat(whole.count()).isLessThan(4 << 20);
  }

  @Test
  void randomDamageNeverEscapesAsAnythingButAnIoFailure() throws IOException {
    var seed = 77L;
    var random = new Random(seed);
    var packed = Packed.gzip("The bridge is closed. ".repeat(500).getBytes(StandardCharsets.UTF_8));
    for (var round = 0; round < 2000; round++) {
      var damaged = Arrays.copyOf(packed, 1 + random.nextInt(packed.length));
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      var whole = Bytes.read(new Gunzip(new ByteArrayInputStream(damaged), 200), 1 << 20);
      assertThat(whole.count()).as("seed %d, round %d", seed, round).isLessThanOrEqualTo(1 << 20);
    }
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    return new Gunzip(new ByteArrayInputStream(packed), 2000).readAllBytes();
  }
}
