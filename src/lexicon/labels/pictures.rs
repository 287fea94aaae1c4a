//! Labels of a picture's metadata on HTML pages. English: html.md 4.4 (the first two high, the
//! others low).

use super::labels;

labels! {
    PICTURES:
    LATITUDE {
        seen en "Latitude";
        expected de "Breitengrad", fr "Latitude", es "Latitud", it "Latitudine", pt "Latitude",
        nl "Breedtegraad",
            pl "Szerokość geograficzna", tr "Enlem", ja "緯度", ru "Широта";
    }
    LONGITUDE {
        seen en "Longitude";
        expected de "Längengrad", fr "Longitude", es "Longitud", it "Longitudine", pt "Longitude",
        nl "Lengtegraad",
            pl "Długość geograficzna", tr "Boylam", ja "経度", ru "Долгота";
    }
    CAMERA_MAKE {
        seen en "Camera make";
        expected de "Kamerahersteller", fr "Marque de l’appareil photo", es "Marca de la cámara",
            it "Marca della fotocamera", pt "Marca da câmera", nl "Cameramerk", pl "Marka aparatu",
            tr "Kamera markası", ja "カメラのメーカー", ru "Производитель камеры";
    }
    CAMERA_MODEL {
        seen en "Camera model";
        expected de "Kameramodell", fr "Modèle de l’appareil photo", es "Modelo de la cámara",
            it "Modello della fotocamera", pt "Modelo da câmera", nl "Cameramodel",
            pl "Model aparatu",
            tr "Kamera modeli", ja "カメラのモデル", ru "Модель камеры";
    }
}
