//! Names of the two albums that Facebook fills by itself. The folders `Profilepictures_<id>` and `Coverphotos_<id>` need no
//! language (high).

use super::labels;

labels! {
    ALBUMS:
    /// Album names; the folders `Profilepictures_<id>` and `Coverphotos_<id>` need no language (high).
    PROFILE_PICTURES {
        seen en "Profile pictures";
        expected de "Profilbilder", fr "Photos de profil", es "Fotos del perfil" "Fotos de perfil",
            it "Immagini del profilo", pt "Fotos do perfil" "Fotos de perfil", nl "Profielfoto's",
            pl "Zdjęcia profilowe", tr "Profil Resimleri", ja "プロフィール写真", ru "Фото профиля" "Фотографии профиля";
    }
    COVER_PHOTOS {
        seen en "Cover photos";
        expected de "Titelbilder", fr "Photos de couverture", es "Fotos de portada", it "Immagini di copertina",
            pt "Fotos da capa" "Fotos de capa", nl "Omslagfoto's", pl "Zdjęcia w tle", tr "Kapak Fotoğrafları",
            ja "カバー写真", ru "Фото обложки" "Обложки";
    }
}
