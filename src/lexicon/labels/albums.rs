//! Names of the albums that Facebook fills by itself. The folders `Profilepictures_<id>` and
//! `Coverphotos_<id>` need no language (high).

use super::{Labels, labels};

labels! {
    ALBUMS:
    PROFILE_PICTURES {
        seen en "Profile pictures";
        expected de "Profilbilder", fr "Photos de profil", es "Fotos del perfil" "Fotos de perfil",
            it "Immagini del profilo", pt "Fotos do perfil" "Fotos de perfil", nl "Profielfoto's",
            pl "Zdjęcia profilowe", tr "Profil Resimleri", ja "プロフィール写真",
            ru "Фото профиля" "Фотографии профиля";
    }
    COVER_PHOTOS {
        seen en "Cover photos";
        expected de "Titelbilder", fr "Photos de couverture", es "Fotos de portada",
        it "Immagini di copertina",
            pt "Fotos da capa" "Fotos de capa", nl "Omslagfoto's", pl "Zdjęcia w tle",
            tr "Kapak Fotoğrafları",
            ja "カバー写真", ru "Фото обложки" "Обложки";
    }
    MOBILE_UPLOADS {
        seen en "Mobile uploads";
        expected de "Handy-Uploads", fr "Téléchargements mobiles",
        es "Subidas con celular" "Subidas desde el móvil",
            it "Caricamenti dal cellulare", pt "Uploads pelo celular" "Carregamentos do telemóvel",
            nl "Mobiele uploads",
            pl "Przesłane z telefonu", tr "Mobil Yüklemeler", ja "モバイルアップロード",
            ru "Загрузки с телефона" "Мобильные загрузки";
    }
    TIMELINE_PHOTOS {
        seen en "Timeline photos";
        expected de "Chronik-Fotos" "Chronikfotos", fr "Photos du journal",
        es "Fotos de la biografía",
            it "Foto del diario", pt "Fotos da linha do tempo" "Fotos da cronologia",
            nl "Tijdlijnfoto's",
            pl "Zdjęcia na osi czasu", tr "Zaman Tüneli Fotoğrafları", ja "タイムラインの写真",
            ru "Фотографии хроники" "Фото хроники";
    }
}

/// The albums that Facebook makes itself: how the name of the folder begins before its number, and
/// the album's name.
pub(crate) static ALBUMS_OF_FACEBOOK: &[(&str, &Labels)] = &[
    ("Profilepictures", &PROFILE_PICTURES),
    ("Coverphotos", &COVER_PHOTOS),
    ("Mobileuploads", &MOBILE_UPLOADS),
    ("Timelinephotos", &TIMELINE_PHOTOS),
];
