#include "ui/report/pdf_finish.h"

#include <QDateTime>
#include <QRegularExpression>

namespace wattscape::ui {

namespace {

/// "<FEFF0041…>": text in UTF-16, as PDF takes it in hexadecimal.
QByteArray hexText(const QString& text) {
    QByteArray bytes("<FEFF");
    for (const QChar unit : text) {
        bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return bytes + '>';
}

QByteArray firstMatch(const QByteArray& pdf, const char* pattern) {
    const QRegularExpressionMatch match = QRegularExpression(QLatin1String(pattern)).match(QString::fromLatin1(pdf));
    return match.captured(1).toLatin1();
}

void setDate(QByteArray& pdf, std::chrono::sys_seconds date) {
    const qsizetype at = pdf.indexOf("/CreationDate (D:");
    if (at >= 0) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(date.time_since_epoch().count(), Qt::UTC);
        pdf.replace(at + 17, 14, time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1());
    }
}

/// The parts of the file that an update has to point back to.
struct Trailer {
    int size = 0;  ///< first free object number
    QByteArray info;
    QByteArray root;
    QByteArray pages;
    QByteArray start;
    QList<QByteArray> kids;

    explicit Trailer(const QByteArray& pdf) {
        const QByteArray tail = pdf.mid(pdf.lastIndexOf("trailer"));
        size = firstMatch(tail, "/Size (\\d+)").toInt();
        info = firstMatch(tail, "/Info (\\d+) 0 R");
        root = firstMatch(tail, "/Root (\\d+) 0 R");
        start = firstMatch(tail, "startxref\\s+(\\d+)");
        const QByteArray catalogue = pdf.mid(pdf.indexOf("\n" + root + " 0 obj"), 200);
        pages = firstMatch(catalogue, "/Pages (\\d+) 0 R");
        const QByteArray tree = pdf.mid(pdf.lastIndexOf("\n" + pages + " 0 obj"));
        const QByteArray list = firstMatch(tree, "/Kids\\s*\\[([^\\]]*)\\]");
        for (const QByteArray& part : list.split('R')) {
            const QByteArray number = part.trimmed().split(' ').first();
            if (!number.isEmpty()) {
                kids.append(number);
            }
        }
    }

    bool isWhole() const { return size > 0 && !info.isEmpty() && !root.isEmpty() && !pages.isEmpty() && !start.isEmpty(); }
};

/// Objects appended to a file, with the table that finds them.
class Update {
public:
    explicit Update(QByteArray pdf) : pdf_(std::move(pdf)) {}

    void add(int number, const QByteArray& content) {
        entries_ +=
            QByteArray::number(number) + " 1\n" + QByteArray::number(pdf_.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf_ += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }

    QByteArray close(const Trailer& trailer, int size) && {
        const QByteArray start = QByteArray::number(pdf_.size());
        pdf_ += "xref\n" + entries_ + "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + trailer.info +
                " 0 R\n/Root " + trailer.root + " 0 R\n/Prev " + trailer.start + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
        return std::move(pdf_);
    }

private:
    QByteArray pdf_;
    QByteArray entries_;
};

QByteArray reference(const char* key, int number) {
    return QByteArray(key) + ' ' + QByteArray::number(number) + " 0 R\n";
}

}  // namespace

QByteArray finishPdf(QByteArray pdf, const std::vector<PageFlow::Bookmark>& bookmarks, std::chrono::sys_seconds date) {
    setDate(pdf, date);
    const Trailer trailer(pdf);
    if (!trailer.isWhole() || bookmarks.empty() || bookmarks.back().page > trailer.kids.size()) {
        return pdf;
    }
    const int outline = trailer.size;
    const int first = outline + 1;
    const int last = outline + static_cast<int>(bookmarks.size());
    Update update(std::move(pdf));
    update.add(trailer.root.toInt(), "<<\n/Type /Catalog\n/Pages " + trailer.pages + " 0 R\n" +
                                         reference("/Outlines", outline) + "/PageMode /UseOutlines\n>>");
    update.add(outline, "<<\n/Type /Outlines\n" + reference("/First", first) + reference("/Last", last) + "/Count " +
                            QByteArray::number(last - outline) + "\n>>");
    for (int number = first; number <= last; ++number) {
        const PageFlow::Bookmark& bookmark = bookmarks[static_cast<std::size_t>(number - first)];
        update.add(number, "<<\n/Title " + hexText(bookmark.name) + "\n" + reference("/Parent", outline) +
                               (number > first ? reference("/Prev", number - 1) : QByteArray()) +
                               (number < last ? reference("/Next", number + 1) : QByteArray()) + "/Dest [" +
                               trailer.kids[bookmark.page - 1] + " 0 R /Fit]\n>>");
    }
    return std::move(update).close(trailer, last + 1);
}

}  // namespace wattscape::ui
