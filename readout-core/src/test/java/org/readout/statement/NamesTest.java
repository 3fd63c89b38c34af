package org.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void aSurnameMeansTheFullName() {
    assertThat(same("Mara Ilven", "Ilven")).isTrue();
    assertThat(same("M. Ilven", "Mara Ilven")).isTrue();
  }

  @Test
  void twoFirstNamesAreTwoPersons() {
    assertThat(same("Mara Ilven", "Tomas Ilven")).isFalse();
  }

  @Test
  void initialsMeanTheBodyTheySpell() {
    assertThat(Names.initials("LHA", "Lisko Harbour Authority")).isTrue();
    assertThat(Names.initials("LHA", "Lisko Harbour Council")).isFalse();
    assertThat(Names.initials("lha", "Lisko Harbour Authority")).isFalse();
  }

  @Test
  void initialsAreOneWordWithAndWithoutPoints() {
    assertThat(Names.words("L.H.A.")).isEqualTo(Names.words("LHA"));
    assertThat(Names.words("J. Kol")).containsExactly("j", "kol");
  }

  @Test
  void aMinisterSpeaksForTheMinistryOfTheSameMatter() {
    assertThat(Names.speaksFor("Foreign Minister", "the foreign ministry")).isTrue();
    assertThat(Names.speaksFor("Finance Minister", "the foreign ministry")).isFalse();
    assertThat(Names.speaksFor("zoo director", "Brenning Zoo")).isTrue();
  }

  @Test
  void aPlaceIsKnownInBothItsForms() {
    assertThat(Names.akin(
            Names.words("Drosna's Water Ministry"), Names.words("Drosnian Water Ministry")))
        .isTrue();
    assertThat(Names.akin(
            Names.words("Drosna's Water Ministry"), Names.words("Velmar's Water Ministry")))
        .isFalse();
    assertThat(Names.speaksFor("Velmari Water Minister", "Velmar's Water Ministry"))
        .isTrue();
  }

  @Test
  void aPlaceIsNotTheMinistryNamedAfterIt() {
    assertThat(Names.isOfPlace(Names.words("Velmar"), Names.words("Velmar's Water Ministry")))
        .isTrue();
    assertThat(Names.isOfPlace(Names.words("Brenning"), Names.words("Brenning Zoo")))
        .isFalse();
  }

  @Test
  void anOwnerIsNotWhatItOwns() {
    assertThat(Names.isOwner("Lisko", "University of Lisko")).isTrue();
    assertThat(Names.isOwner("Zoo", "Brenning Zoo")).isFalse();
  }

  @Test
  void aVisitorDoesNotSpeakForThePlaceHeVisits() {
    assertThat(Names.speaksFor("zoo visitor", "the zoo")).isFalse();
  }

  @Test
  void aNameCutAtAnEndIsTheSameName() {
    assertThat(Names.shortened(Names.words("the zoo"), Names.words("Brenning Zoo")))
        .isTrue();
    assertThat(
            Names.shortened(Names.words("Harbour Authority"), Names.words("Lisko Harbour Police")))
        .isFalse();
  }

  @Test
  void commonBodiesNameNobodyUnlessWhatTheyAreOfIsTold() {
    assertThat(Names.isNameless("the airline")).isTrue();
    assertThat(Names.isNameless("a Velmari firm")).isTrue();
    assertThat(Names.isNameless("ministry")).isTrue();
    assertThat(Names.isNameless("foreign ministry")).isFalse();
    assertThat(Names.isNameless("Lisko Airline")).isFalse();
  }

  @Test
  void aNameBehindATitleIsTheSamePerson() {
    assertThat(same("Principal Investigator Anna Kol", "Anna Kol")).isTrue();
    assertThat(same("Mara Anna Kol", "Jan Kol")).isFalse();
  }

  @Test
  void witnessesNameNobody() {
    assertThat(Names.isNameless("The witnesses")).isTrue();
    assertThat(Names.isNameless("police")).isFalse();
  }

  private static boolean same(String a, String b) {
    return Names.samePerson(Names.words(a), Names.words(b));
  }
}
