#pragma once

#include <memory>

#include <QBuffer>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPdfDocument;
class QPdfView;

namespace wattscape::ui {

class ReportDrawing;
class Session;

/// The board's report on screen, page by page as it will be printed. Drawn anew a moment after the plan has changed, while
/// it is in sight; until then the pages before stay, and it says that they are old.
class ReportView : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(Session& session, QWidget* parent = nullptr);
    ~ReportView() override;

    /// A way out – export, print – beside the pages.
    void addCommand(QAction* command);

    void zoomBy(double factor);
    /// A page as wide as the view.
    void zoomToFit();

    int pageCount() const;
    /// What stands on the pages.
    QString text() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void planChanged();
    void draw();
    void showPages(const QString& pdf);

    Session& session_;
    ReportDrawing* drawing_;
    QTemporaryDir folder_;
    QBuffer bytes_;
    QPdfDocument* pages_;
    QPdfView* view_;
    QLabel* state_;
    QHBoxLayout* bar_;
    QTimer soon_;
    bool isOld_ = true;
};

}  // namespace wattscape::ui
