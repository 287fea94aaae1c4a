//! Reads the table below a picture: where it was taken, with which camera, and from which address
//! it was uploaded (html.md 4.2, 4.4: high).

use std::net::IpAddr;

use super::face::Json;
use super::record::LabelledValue;
use crate::lexicon::labels::{CAMERA_MAKE, CAMERA_MODEL, LATITUDE, LONGITUDE, Labels};

/// The metadata as the JSON export writes it; `None` if the table holds nothing of this sort.
pub(super) fn metadata(rows: &[LabelledValue]) -> Option<Json> {
    let mut all = Vec::new();
    collect(rows, &mut all);
    let value = |labels: &Labels| {
        let row = all.iter().find(|row| labels.is(&row.label))?;
        Some(row.value.text.trim()).filter(|text| !text.is_empty())
    };
    let degrees = |labels: &Labels| {
        let number: f64 = value(labels)?.replace(',', ".").parse().ok()?;
        number.is_finite().then_some(Json::Decimal(number))
    };
    // An IP address is recognised by its form, so its label may be in any language.
    let address = all
        .iter()
        .map(|row| row.value.text.trim())
        .find(|text| text.parse::<IpAddr>().is_ok());
    let exif = Json::Object(Vec::new())
        .with_some("latitude", degrees(&LATITUDE))
        .with_some("longitude", degrees(&LONGITUDE))
        .with_some("camera_make", value(&CAMERA_MAKE))
        .with_some("camera_model", value(&CAMERA_MODEL))
        .with_some("upload_ip", address);
    match &exif {
        Json::Object(pairs) if pairs.is_empty() => None,
        _ => Some(Json::object([(
            "photo_metadata",
            Json::object([("exif_data", vec![exif].into())]),
        )])),
    }
}

fn collect<'r>(rows: &'r [LabelledValue], into: &mut Vec<&'r LabelledValue>) {
    for row in rows {
        into.push(row);
        collect(&row.value.rows, into);
    }
}
