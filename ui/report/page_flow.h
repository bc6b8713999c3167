#pragma once

#include "ui/report/report_style.h"
#include "ui/report/report_table.h"

#include <vector>

#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>

namespace wattscape::ui {

/// Fills the pages of a report from top to bottom. Each page carries the footer and its number; a table that goes on to
/// the next page repeats its head and never splits a row.
class PageFlow {
public:
    /// `pages` is how many there will be, as a first run has counted.
    PageFlow(QPdfWriter& writer, QString footer, int pages);

    /// Starts a section: on this page if so much room is left below what stands there, or else on the next.
    void section(const QString& name, double wantedRoom = 1e9);
    void heading(const QString& text);
    void paragraph(const QString& text, ReportStyle::Text size = ReportStyle::Text::body, bool quiet = false);
    void table(const ReportTable& table);
    /// Room of full width on this page, or on the next if it does not fit here. Paint it before asking for more.
    QRectF block(double height);
    double roomLeft() const;

    QPainter& painter() { return painter_; }
    int page() const { return page_; }

    struct Bookmark {
        QString name;
        int page = 1;
    };
    const std::vector<Bookmark>& bookmarks() const { return bookmarks_; }

private:
    void newPage();
    void paintFooter();
    void tableHead(const ReportTable& table);
    double rowHeight(const ReportTable& table, const QStringList& row, const QFont& font) const;
    void tableRow(const ReportTable& table, const QStringList& row, double height);
    std::vector<QRectF> cells(const ReportTable& table, const QRectF& row) const;

    QPdfWriter& writer_;
    QPainter painter_;
    QString footer_;
    int pages_;
    int page_ = 0;
    double y_ = ReportStyle::margin;
    std::vector<Bookmark> bookmarks_;
};

}  // namespace wattscape::ui
