#include "ui/charts/chart_export.h"

#include <cmath>

#include <QBuffer>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace wattscape::ui {

namespace {

constexpr double fineness = 2;

QByteArray svgOf(const Picture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF({0, 0}, picture.size));
    generator.setResolution(static_cast<int>(picture.dotsPerInch));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const Picture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setResolution(static_cast<int>(picture.dotsPerInch));
    writer.setPageSize(QPageSize(picture.size * 72 / picture.dotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    picture.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(const Picture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    imageOf(picture).save(&buffer, "PNG");
    return bytes;
}

}  // namespace

QImage imageOf(const Picture& picture) {
    QImage image((picture.size * fineness).toSize(), QImage::Format_ARGB32_Premultiplied);
    const int dotsPerMeter = static_cast<int>(std::lround(picture.dotsPerInch / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.setDevicePixelRatio(fineness);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

Result<void> exportPicture(const Picture& picture, const QString& fileName) {
    const QString name = fileName.toLower();
    QByteArray bytes;
    if (name.endsWith(QLatin1String(".png"))) {
        bytes = pngOf(picture);
    } else if (name.endsWith(QLatin1String(".svg"))) {
        bytes = svgOf(picture);
    } else if (name.endsWith(QLatin1String(".pdf"))) {
        bytes = pdfOf(picture);
    } else {
        return fail({ErrorCode::unknownName, message("pictures are written as .png, .svg or .pdf"), fileName.toStdString()});
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(
            {ErrorCode::file, message("can't be written: %1", file.errorString().toStdString()), fileName.toStdString()});
    }
    return {};
}

}  // namespace wattscape::ui
